package coop.portal.registry.rules;

import coop.portal.exchange.model.Cell;
import coop.portal.exchange.rules.CellCode;
import coop.portal.exchange.rules.CellText;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.Industry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The trades of a row: codes of four digits, also without their zero, also several in one cell; the first is the main one. */
final class ImportIndustries {

    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\d])[A-Z]?(\\d{3,5})(?!\\d)");
    private static final int LEVEL = 4;

    private final List<Remark> remarks;

    ImportIndustries(List<Remark> remarks) {
        this.remarks = remarks;
    }

    Optional<List<Industry>> read(Cell cell) {
        Optional<String> said = cell instanceof Cell.Number
                ? CellCode.read(cell, LEVEL).found()
                : CellText.read(cell).found();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Set<String> codes = new LinkedHashSet<>();
        Matcher found = CODE.matcher(said.get());
        while (found.find()) {
            codes.add(level(found.group(1)));
        }
        if (codes.isEmpty()) {
            remarks.add(Remark.info(
                    "IMP-2", ImportField.INDUSTRY.about(), "registry.remark.import-words-unknown", said.get()));
            return Optional.empty();
        }
        List<Industry> industries = new ArrayList<>();
        codes.forEach(code -> industries.add(new Industry(code, null, industries.isEmpty())));
        return Optional.of(List.copyOf(industries));
    }

    private String level(String code) {
        if (code.length() == LEVEL) {
            return code;
        }
        String level = code.length() < LEVEL ? "0" + code : code.substring(0, LEVEL);
        remarks.add(Remark.info("DQ-11", ImportField.INDUSTRY.about(), "registry.remark.import-industry-level", code, level));
        return level;
    }
}
