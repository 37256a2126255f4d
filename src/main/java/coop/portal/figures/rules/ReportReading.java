package coop.portal.figures.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Reading;
import coop.portal.exchange.rules.CellCode;
import coop.portal.exchange.rules.CellDate;
import coop.portal.exchange.rules.CellNumber;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.FigureKind;
import coop.portal.figures.model.FigureSource;
import coop.portal.figures.model.Figures;
import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import coop.portal.registry.model.ImportMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes figures of the cells of a row. What cannot be read is an error of that cell, never a number that was guessed. */
public final class ReportReading {

    private static final Set<String> YES = Set.of("co", "x", "1", "da", "roi", "yes", "true", "da to chuc", "da nop");
    private static final Set<String> NO = Set.of("khong", "0", "chua", "no", "false", "chua to chuc", "chua nop", "ko");
    private static final int CODE_DIGITS = 10;

    private final Function<String, Cell> cells;
    private final Function<FigureField, ImportMoney> units;
    private final LocalDate today;
    private final List<Remark> remarks = new ArrayList<>();
    private Figures figures = Figures.EMPTY;

    private ReportReading(Function<String, Cell> cells, Function<FigureField, ImportMoney> units, LocalDate today) {
        this.cells = cells;
        this.units = units;
        this.today = today;
    }

    /** What a row says: whose it is, its figures, and what could not be read. */
    public record Row(@Nullable String code, @Nullable String name, Figures figures, List<Remark> remarks) {}

    /**
     * @param cells the cell of a row by the key of its column
     * @param units in which unit a column of money is written
     */
    public static Row read(Function<String, Cell> cells, Function<FigureField, ImportMoney> units, LocalDate today) {
        return new ReportReading(cells, units, today).row();
    }

    private Row row() {
        FigureSource source = source();
        for (FigureField field : FigureField.values()) {
            BigDecimal value = field.kind() == FigureKind.FLAG ? flag(field) : number(field);
            if (value != null) {
                figures = figures.with(field, value, source);
            }
        }
        meeting(source);
        figures = figures.certified(SearchText.clean(cells.apply(ReportColumns.CERTIFICATIONS).shown()));
        String name = SearchText.clean(cells.apply(ReportColumns.NAME).shown());
        return new Row(code(), name.isEmpty() ? null : name, figures, List.copyOf(remarks));
    }

    private @Nullable String code() {
        return switch (CellCode.read(cells.apply(ReportColumns.CODE), CODE_DIGITS)) {
            case Reading.Value<String>(String code, var doubts) -> code;
            case Reading.Empty<String>() -> null;
            case Reading.Unreadable<String>(String raw, var fault) -> raw;
        };
    }

    private @Nullable BigDecimal number(FigureField field) {
        return switch (CellNumber.read(cells.apply(field.name()))) {
            case Reading.Empty<BigDecimal>() -> null;
            case Reading.Unreadable<BigDecimal>(String raw, var fault) -> unreadable(field, raw);
            case Reading.Value<BigDecimal>(BigDecimal value, var doubts) -> {
                if (doubts.contains(Doubt.THOUSANDS_OR_DECIMALS)) {
                    remarks.add(Remark.warning("I-05", field.name(), "figures.remark.thousands-or-decimals", field, value));
                }
                if (field.money()) {
                    yield value.multiply(dong(field));
                }
                yield value.stripTrailingZeros().scale() > 0 ? unreadable(field, value.toPlainString()) : value;
            }
        };
    }

    private BigDecimal dong(FigureField field) {
        return switch (units.apply(field)) {
            case DONG -> BigDecimal.ONE;
            case THOUSAND -> BigDecimal.valueOf(1_000);
            case MILLION -> Figures.MILLION;
            case BILLION -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    private @Nullable BigDecimal flag(FigureField field) {
        String word = SearchText.fold(SearchText.clean(cells.apply(field.name()).shown()));
        if (word.isEmpty()) {
            return null;
        }
        if (YES.contains(word)) {
            return BigDecimal.ONE;
        }
        return NO.contains(word) ? BigDecimal.ZERO : unreadable(field, word);
    }

    private void meeting(FigureSource source) {
        switch (CellDate.read(cells.apply(FigureRules.AGM_DATE), today)) {
            case Reading.Empty<LocalDate>() -> { }
            case Reading.Value<LocalDate>(LocalDate day, var doubts) -> {
                figures = figures.heldOn(day);
                if (!figures.has(FigureField.AGM_HELD) && !day.isAfter(today)) {
                    figures = figures.with(FigureField.AGM_HELD, BigDecimal.ONE, source);
                }
            }
            case Reading.Unreadable<LocalDate>(String raw, var fault) -> {
                String word = SearchText.fold(raw);
                if (YES.contains(word) || NO.contains(word)) {
                    figures = figures.with(
                            FigureField.AGM_HELD, YES.contains(word) ? BigDecimal.ONE : BigDecimal.ZERO, source);
                } else {
                    remarks.add(Remark.error("I-04", FigureRules.AGM_DATE, "figures.remark.date-unreadable", raw));
                }
            }
        }
    }

    private FigureSource source() {
        String word = SearchText.fold(SearchText.clean(cells.apply(ReportColumns.SOURCE).shown()));
        if (word.contains("quoc gia")) {
            return FigureSource.NATIONAL_SYSTEM;
        }
        if (word.contains("uoc")) {
            return FigureSource.ESTIMATE;
        }
        return word.contains("xa nhap") ? FigureSource.COMMUNE : FigureSource.COOPERATIVE;
    }

    private @Nullable BigDecimal unreadable(FigureField field, String raw) {
        remarks.add(Remark.error("I-04", field.name(), "figures.remark.unreadable", field, raw));
        return null;
    }
}
