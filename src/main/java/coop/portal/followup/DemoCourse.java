package coop.portal.followup;

import coop.portal.access.Actors;
import coop.portal.followup.model.Extension;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Step;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** How far an invented recommendation has come, and how many days from today it is due. */
enum DemoCourse {
    LONG_OVERDUE(-20, RecommendationStage.OPEN),
    OVERDUE(-3, RecommendationStage.IN_PROGRESS),
    DUE_TOMORROW(1, RecommendationStage.IN_PROGRESS),
    DUE_SOON(6, RecommendationStage.OPEN),
    DUE_LATER(25, RecommendationStage.OPEN),
    ASKS_FOR_TIME(4, RecommendationStage.IN_PROGRESS),
    EXTENDED(40, RecommendationStage.EXTENDED),
    REPORTED(9, RecommendationStage.REPORTED),
    VERIFIED(-5, RecommendationStage.VERIFIED),
    CLOSED(-60, RecommendationStage.CLOSED),
    CANCELLED(-30, RecommendationStage.CANCELLED);

    private static final int FORENOON = 9;

    private final int due;
    private final RecommendationStage stage;

    DemoCourse(int due, RecommendationStage stage) {
        this.due = due;
        this.stage = stage;
    }

    LocalDate due(LocalDate today) {
        return today.plusDays(due);
    }

    RecommendationStage stage() {
        return stage;
    }

    /** What was said about it until today. */
    UnaryOperator<Recommendation> said(LocalDate today) {
        return switch (this) {
            case ASKS_FOR_TIME -> one -> one.asking(new Extension(today.plusDays(30),
                    step(one, today.minusDays(1), "Đang mùa thu hoạch, thành viên chưa họp được")));
            case REPORTED -> one -> one.reported(reported(one, today.minusDays(2)));
            case VERIFIED, CLOSED -> one -> one.reported(reported(one, today.minusDays(8)))
                    .verified(new Step(Actors.NOBODY, null, "Chuyên viên " + one.agencyName(),
                            today.minusDays(4).atTime(FORENOON, 0), "Đã xem hồ sơ và biên bản gửi kèm"));
            case CANCELLED -> one -> one.settledFor("Trùng nội dung với kiến nghị của cơ quan khác");
            default -> one -> one;
        };
    }

    private static Step reported(Recommendation one, LocalDate on) {
        return step(one, on, "Đã thực hiện xong, có hồ sơ và biên bản gửi kèm");
    }

    private static Step step(Recommendation one, LocalDate on, String words) {
        return new Step(Actors.NOBODY, null, "Cán bộ phụ trách của " + one.of().name(), on.atTime(FORENOON, 0), words);
    }
}
