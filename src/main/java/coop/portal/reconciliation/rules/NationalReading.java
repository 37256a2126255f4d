package coop.portal.reconciliation.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Reading;
import coop.portal.exchange.rules.CellCode;
import coop.portal.exchange.rules.CellDate;
import coop.portal.exchange.rules.CellNumber;
import coop.portal.exchange.rules.CellText;
import coop.portal.reconciliation.model.NationalRow;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.registry.model.ImportMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row of an export: what it says, or why nothing can be compared with it. */
public final class NationalReading {

    private static final int CODE_DIGITS = 10;
    private static final int MONEY_DIGITS = 18;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-]");
    private static final Pattern DIGITS = Pattern.compile("\\d{10}(\\d{3})?");
    private static final String REFUSAL = "reconciliation.refusal.record.";

    private final Function<String, Cell> cells;
    private final ImportMoney unit;
    private @Nullable String refusal;

    private NationalReading(Function<String, Cell> cells, ImportMoney unit) {
        this.cells = cells;
        this.unit = unit;
    }

    /** @param cells the cell of a wanted column @param unit of money */
    public static NationalRow read(int number, Function<String, Cell> cells, ImportMoney unit, LocalDate today) {
        NationalReading reading = new NationalReading(cells, unit);
        NationalValues values = reading.values(today);
        return new NationalRow(number, values, reading.refusal);
    }

    private NationalValues values(LocalDate today) {
        String name = text(NationalColumns.NAME, 300);
        if (name == null) {
            refuse("name-missing");
        }
        String status = text(NationalColumns.STATUS, 200);
        if (status != null && StatusWords.read(status).isEmpty()) {
            refuse("status-unknown");
        }
        return new NationalValues(
                code(),
                text(NationalColumns.CERTIFICATE, 60),
                name,
                text(NationalColumns.ADDRESS, 500),
                text(NationalColumns.INDUSTRY, 200),
                text(NationalColumns.REPRESENTATIVE, 200),
                status,
                day(today),
                capital());
    }

    private @Nullable String code() {
        Reading<String> read = CellCode.read(cells.apply(NationalColumns.CODE), CODE_DIGITS);
        String raw = switch (read) {
            case Reading.Value<String>(String value, var ignored) -> value;
            case Reading.Unreadable<String>(String shown, var ignored) -> shown;
            case Reading.Empty<String>() -> null;
        };
        if (raw == null) {
            return null;
        }
        String digits = SEPARATORS.matcher(raw).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            refuse("code-form");
            return cut(raw, 40);
        }
        return digits.length() == CODE_DIGITS ? digits : digits.substring(0, 10) + "-" + digits.substring(10);
    }

    private @Nullable BigDecimal capital() {
        Reading<BigDecimal> read = CellNumber.read(cells.apply(NationalColumns.CAPITAL));
        BigDecimal dong = read.found().map(unit::dong).orElse(null);
        if (read instanceof Reading.Unreadable<BigDecimal> || dong != null && dong.precision() > MONEY_DIGITS) {
            refuse("capital-unreadable");
            return null;
        }
        return dong;
    }

    private @Nullable LocalDate day(LocalDate today) {
        Reading<LocalDate> read = CellDate.read(cells.apply(NationalColumns.CERTIFICATE_DAY), today);
        if (read instanceof Reading.Unreadable<LocalDate>) {
            refuse("date-unreadable");
        }
        return read.found().orElse(null);
    }

    private @Nullable String text(String column, int longest) {
        Reading<String> read = CellText.read(cells.apply(column));
        if (read instanceof Reading.Unreadable<String>) {
            refuse("cell-error");
        }
        String text = read.found().orElse(null);
        if (text != null && text.length() > longest) {
            refuse("too-long");
        }
        return text == null ? null : cut(text, longest);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** The first reason is the one that is told. */
    private void refuse(String reason) {
        if (refusal == null) {
            refusal = REFUSAL + reason;
        }
    }
}
