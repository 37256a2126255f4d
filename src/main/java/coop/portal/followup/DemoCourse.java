package coop.portal.followup;

import coop.portal.access.Actors;
import coop.portal.followup.model.Extension;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** How far an invented recommendation has come, how many days from today it is due, and how many of a hundred or so are so. */
enum DemoCourse {
    CLOSED(-60, RecommendationStage.CLOSED, 30),
    DUE_LATER(25, RecommendationStage.OPEN, 20),
    LONG_OVERDUE(-20, RecommendationStage.OPEN, 4),
    WELL_BEGUN(18, RecommendationStage.IN_PROGRESS, 12),
    OVERDUE(-3, RecommendationStage.IN_PROGRESS, 4),
    DUE_SOON(6, RecommendationStage.OPEN, 5),
    EXTENDED(40, RecommendationStage.EXTENDED, 6),
    DUE_TOMORROW(1, RecommendationStage.IN_PROGRESS, 3),
    REPORTED(9, RecommendationStage.REPORTED, 5),
    ASKS_FOR_TIME(4, RecommendationStage.IN_PROGRESS, 3),
    VERIFIED(-5, RecommendationStage.VERIFIED, 4),
    CANCELLED(-30, RecommendationStage.CANCELLED, 5);

    private static final int FORENOON = 9;
    /** Far enough from one to the next that those who follow each other are not alike. */
    private static final int STRIDE = 37;
    private static final int ALL = Arrays.stream(values()).mapToInt(course -> course.share).sum();
    private static final int APART = 5;

    private final int due;
    private final RecommendationStage stage;
    private final int share;

    DemoCourse(int due, RecommendationStage stage, int share) {
        this.due = due;
        this.stage = stage;
        this.share = share;
    }

    static DemoCourse of(int turn) {
        int place = turn * STRIDE % ALL;
        for (DemoCourse course : values()) {
            if (place < course.share) {
                return course;
            }
            place -= course.share;
        }
        throw new IllegalStateException("no course for " + turn);
    }

    /** Not all of one course on one day, where the day itself is not what it is about. */
    LocalDate due(LocalDate today, int turn) {
        return Math.abs(due) > APART + 2 ? today.plusDays(due - turn % APART) : today.plusDays(due);
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
