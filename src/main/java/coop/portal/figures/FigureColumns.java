package coop.portal.figures;

import coop.portal.exchange.model.ColumnKind;
import coop.portal.exchange.model.OutColumn;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.figures.rules.FigureRules;
import coop.portal.figures.rules.ReportColumns;
import coop.portal.uikit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of figures under captions that are read back without a doubt, money with its unit. */
final class FigureColumns {

    private static final double WIDE = 40;

    private FigureColumns() {}

    static <R> List<OutColumn<R>> of(
            Function<R, Figures> figures, Function<R, @Nullable Object> code, Function<R, @Nullable Object> name) {
        return of(figures, code, name, (row, field) -> null);
    }

    /** @param typed what stands in a field's cell instead of what was understood, none for most */
    static <R> List<OutColumn<R>> of(
            Function<R, Figures> figures,
            Function<R, @Nullable Object> code,
            Function<R, @Nullable Object> name,
            BiFunction<R, String, @Nullable Object> typed) {
        List<OutColumn<R>> columns = new ArrayList<>();
        columns.add(OutColumn.text(ReportColumns.caption(ReportColumns.CODE), code));
        columns.add(OutColumn.<R>text(ReportColumns.caption(ReportColumns.NAME), name).wide(WIDE));
        for (FigureField field : FigureField.values()) {
            columns.add(or(typed, field.name(), column(field, figures)));
            if (field == FigureField.AGM_HELD) {
                columns.add(or(typed, FigureRules.AGM_DATE, OutColumn.of(ReportColumns.caption(FigureRules.AGM_DATE),
                        ColumnKind.DATE, row -> figures.apply(row).agmDate())));
            }
        }
        columns.add(OutColumn.text(ReportColumns.caption(ReportColumns.CERTIFICATIONS),
                row -> figures.apply(row).certifications()));
        return columns;
    }

    private static <R> OutColumn<R> or(BiFunction<R, String, @Nullable Object> typed, String field, OutColumn<R> column) {
        return new OutColumn<>(column.caption(), column.kind(), column.width(), row -> {
            Object instead = typed.apply(row, field);
            return instead == null ? column.value().apply(row) : instead;
        });
    }

    private static <R> OutColumn<R> column(FigureField field, Function<R, Figures> figures) {
        String caption = ReportColumns.caption(field.name());
        return switch (field.kind()) {
            case MONEY -> OutColumn.of(caption + Messages.text("figures.Template.million"), ColumnKind.MONEY,
                    row -> HandInReport.millions(figures.apply(row).get(field)));
            case PEOPLE -> OutColumn.of(caption + Messages.text("figures.Template.people"), ColumnKind.WHOLE,
                    row -> figures.apply(row).get(field));
            case PIECES -> OutColumn.of(caption, ColumnKind.WHOLE, row -> figures.apply(row).get(field));
            case FLAG -> OutColumn.text(caption, row -> !figures.apply(row).has(field)
                    ? null
                    : Messages.text(figures.apply(row).flag(field) ? "figures.Template.yes" : "figures.Template.no"));
        };
    }
}
