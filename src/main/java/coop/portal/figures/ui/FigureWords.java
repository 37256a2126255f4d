package coop.portal.figures.ui;

import coop.portal.figures.model.Answer;
import coop.portal.figures.model.Computed;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigureKind;
import coop.portal.figures.model.PeriodKey;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Periods and figures as people read them. */
final class FigureWords {

    private FigureWords() {}

    /** "6 tháng đầu năm 2023", "Năm 2023". */
    static String of(PeriodKey key) {
        return Messages.text("figures.period." + key.kind(), Integer.toString(key.year()));
    }

    static String value(FigureField field, @Nullable BigDecimal value) {
        return value == null ? "" : value(field.kind(), value);
    }

    private static String value(FigureKind kind, BigDecimal value) {
        return switch (kind) {
            case MONEY -> Formats.millions(value.longValue());
            case PEOPLE, PIECES -> Formats.number(value);
            case FLAG -> Messages.label(value.signum() == 0 ? Answer.NO : Answer.YES);
        };
    }

    /** An indicator with its unit. */
    static String value(Computed computed) {
        BigDecimal value = computed.value();
        if (value == null) {
            return Messages.text("figures.SummaryPanel.nothing");
        }
        FigureKind kind = computed.indicator().kind();
        if (kind == null) {
            return Formats.number(value) + " %";
        }
        return kind == FigureKind.MONEY
                ? Formats.millionDong(value.longValue())
                : Messages.text("figures.unit.people-of", Formats.number(value));
    }
}
