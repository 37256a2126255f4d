package coop.portal.registry.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.model.Doubt;
import coop.portal.exchange.model.Fault;
import coop.portal.exchange.model.Reading;
import coop.portal.exchange.rules.CellCode;
import coop.portal.exchange.rules.CellDate;
import coop.portal.exchange.rules.CellNumber;
import coop.portal.exchange.rules.CellText;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportFrame;
import coop.portal.registry.model.ImportMoney;
import coop.portal.registry.model.ImportValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands the cells of a row as what their columns should hold, and remarks on what was doubtful or not to be read. */
public final class ImportReading {

    private static final Map<ImportField, Integer> LONGEST = Map.of(
            ImportField.LEGACY_CERT, 60,
            ImportField.ADDRESS, 300,
            ImportField.DIRECTOR, 120,
            ImportField.PHONE, 60,
            ImportField.EMAIL, 120,
            ImportField.COMMUNE, 200,
            ImportField.DISTRICT, 200,
            ImportField.NAME, 300);
    private static final int CODE_DIGITS = 10;
    private static final int MONEY_DIGITS = 18;

    private final Map<ImportField, Cell> cells;
    private final ImportFrame frame;
    private final Map<ImportField, Object> values = new EnumMap<>(ImportField.class);
    private final List<Remark> remarks = new ArrayList<>();

    private ImportReading(Map<ImportField, Cell> cells, ImportFrame frame) {
        this.cells = cells;
        this.frame = frame;
    }

    public static ImportValues read(Map<ImportField, Cell> cells, ImportFrame frame) {
        ImportReading reading = new ImportReading(cells, frame);
        reading.readAll();
        return new ImportValues(reading.values, reading.remarks);
    }

    private void readAll() {
        text(ImportField.NAME);
        text(ImportField.LEGACY_CERT);
        text(ImportField.ADDRESS);
        text(ImportField.COMMUNE);
        text(ImportField.DISTRICT);
        text(ImportField.DIRECTOR);
        text(ImportField.EMAIL);
        keep(ImportField.CODE, CellCode.read(cell(ImportField.CODE), CODE_DIGITS)).ifPresent(code ->
                values.put(ImportField.CODE, TaxCode.normal(code)));
        keep(ImportField.CERT_DATE, CellDate.read(cell(ImportField.CERT_DATE), frame.today()));
        phone();
        capital();
        shares();
        keep(ImportField.CHARTER_ADAPTED, CellDate.read(cell(ImportField.CHARTER_ADAPTED), frame.today()));
        whole(ImportField.MEMBERS);
        whole(ImportField.MEMBERS_FOREIGN);
        whole(ImportField.MANAGERS);
        whole(ImportField.MANAGERS_UNIVERSITY);
        whole(ImportField.MANAGERS_INTERMEDIATE);
        words(ImportField.TYPE, ImportWords::type);
        words(ImportField.SECTOR, ImportWords::sector);
        words(ImportField.QUALIFICATION, ImportWords::education);
        new ImportIndustries(remarks).read(cell(ImportField.INDUSTRY)).ifPresent(list ->
                values.put(ImportField.INDUSTRY, list));
        statuses();
    }

    private Cell cell(ImportField field) {
        return cells.getOrDefault(field, Cell.EMPTY);
    }

    private void text(ImportField field) {
        keep(field, CellText.read(cell(field)));
        if (values.get(field) instanceof String text && text.length() > LONGEST.getOrDefault(field, 200)) {
            remarks.add(Remark.error("IMP-4", field.about(), "registry.remark.too-long", LONGEST.getOrDefault(field, 200)));
        }
    }

    private void phone() {
        Cell cell = cell(ImportField.PHONE);
        if (cell instanceof Cell.Number) {
            keep(ImportField.PHONE, CellCode.read(cell, CODE_DIGITS));
        } else if (cell.shown().indexOf('*') < 0) {
            text(ImportField.PHONE);
        }
    }

    private void whole(ImportField field) {
        keep(field, CellNumber.whole(cell(field))).ifPresent(count -> {
            if (Math.abs(count) > 1_000_000_000L) {
                values.remove(field);
                remarks.add(unreadable(field, cell(field).shown(), Fault.NOT_A_NUMBER));
            } else {
                values.put(field, count.intValue());
            }
        });
    }

    private void capital() {
        keep(ImportField.CAPITAL, CellNumber.read(cell(ImportField.CAPITAL))).ifPresent(figure -> {
            ImportMoney.Amount amount = frame.unit().read(figure);
            values.put(ImportField.CAPITAL, amount.dong());
            if (amount.dong().precision() > MONEY_DIGITS) {
                values.remove(ImportField.CAPITAL);
                remarks.add(unreadable(ImportField.CAPITAL, cell(ImportField.CAPITAL).shown(), Fault.NOT_A_NUMBER));
            }
            amount.instead().ifPresent(unit -> remarks.add(Remark.warning(
                    "DQ-18", ImportField.CAPITAL.about(), "registry.remark.import-unit-slip", figure, frame.unit(), unit,
                    millions(amount.dong()))));
        });
    }

    /** Parts of the capital may be small; they are taken in the unit of the file. */
    private void shares() {
        for (ImportField field : List.of(ImportField.CONTRIBUTED, ImportField.LARGEST_SHARE, ImportField.ASSOCIATE_SHARE,
                ImportField.FOREIGN_SHARE)) {
            keep(field, CellNumber.read(cell(field))).ifPresent(figure -> {
                BigDecimal dong = frame.unit().dong(figure);
                values.put(field, dong);
                if (dong.precision() > MONEY_DIGITS) {
                    values.remove(field);
                    remarks.add(unreadable(field, cell(field).shown(), Fault.NOT_A_NUMBER));
                }
            });
        }
    }

    private static BigDecimal millions(BigDecimal dong) {
        return dong.movePointLeft(6).stripTrailingZeros();
    }

    private <E extends Enum<E>> void words(ImportField field, Function<String, Optional<E>> meaning) {
        said(field).ifPresent(text -> meaning.apply(text).ifPresentOrElse(
                constant -> values.put(field, constant),
                () -> remarks.add(Remark.info("IMP-2", field.about(), "registry.remark.import-words-unknown", text))));
    }

    /** One column often tells of both statuses; a column of its own for what happens on the ground goes before. */
    private void statuses() {
        Optional<String> legal = said(ImportField.LEGAL_STATUS);
        Optional<String> seen = said(ImportField.OPERATING_STATUS);
        legal.flatMap(ImportWords::legal).ifPresent(status -> values.put(ImportField.LEGAL_STATUS, status));
        seen.or(() -> legal)
                .flatMap(ImportWords::operating)
                .ifPresent(status -> values.put(ImportField.OPERATING_STATUS, status));
        boolean understood = values.containsKey(ImportField.LEGAL_STATUS) || values.containsKey(ImportField.OPERATING_STATUS);
        legal.filter(text -> !understood)
                .ifPresent(text -> remarks.add(Remark.warning(
                        "IMP-2", ImportField.LEGAL_STATUS.about(), "registry.remark.import-words-unknown", text)));
    }

    private Optional<String> said(ImportField field) {
        return CellText.read(cell(field)).found();
    }

    private <T> Optional<T> keep(ImportField field, Reading<T> reading) {
        return switch (reading) {
            case Reading.Empty<T>() -> Optional.empty();
            case Reading.Unreadable<T>(String raw, Fault fault) -> {
                remarks.add(unreadable(field, raw, fault));
                yield Optional.empty();
            }
            case Reading.Value<T>(T value, var doubts) -> {
                values.put(field, value);
                doubts.stream().sorted().map(doubt -> doubtful(field, doubt)).filter(remark -> remark != null)
                        .forEach(remarks::add);
                yield Optional.of(value);
            }
        };
    }

    /** A month or a year alone is no day: it is not kept, but the row is. */
    private static Remark unreadable(ImportField field, String raw, Fault fault) {
        return fault == Fault.INEXACT_DATE
                ? Remark.warning("IMP-1", field.about(), "registry.remark.import-inexact", raw)
                : Remark.error("IMP-1", field.about(), "registry.remark.import-unreadable", raw, fault);
    }

    private static @Nullable Remark doubtful(ImportField field, Doubt doubt) {
        return doubt == Doubt.TYPED_AS_NUMBER && field != ImportField.CODE
                ? null
                : Remark.info("IMP-3", field.about(), "registry.remark.import-doubt", doubt);
    }
}
