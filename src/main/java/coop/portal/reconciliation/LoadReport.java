package coop.portal.reconciliation;

import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.uikit.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the command line tells about a comparison: lines for people or one object for programs. */
final class LoadReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PAGE = "reconciliation.NationalCommand.";

    private LoadReport() {}

    static String json(LoadCounts counts, boolean applied) {
        Map<String, Object> byField = new LinkedHashMap<>();
        for (PublicItem item : PublicItem.values()) {
            byField.put(name(item), counts.of(item));
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("rows", counts.rows());
        report.put("matched", counts.matched());
        report.put("identical", counts.identical());
        report.put("different", counts.different());
        report.put("differentByField", byField);
        report.put("onlyNational", counts.onlyNational());
        report.put("onlyPortal", counts.onlyPortal());
        report.put("candidates", counts.candidates());
        report.put("refused", counts.refused());
        report.put("applied", applied);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    static List<String> plain(LoadCounts counts, boolean checkOnly) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text(PAGE + "counts", counts.rows(), counts.matched(), counts.identical(), counts.different(),
                counts.onlyNational(), counts.onlyPortal(), counts.candidates(), counts.refused()));
        for (PublicItem item : PublicItem.values()) {
            if (counts.of(item) > 0) {
                lines.add(Messages.text(PAGE + "item", item, counts.of(item)));
            }
        }
        lines.add(Messages.text(PAGE + (checkOnly ? "only-checked" : "applied")));
        return lines;
    }

    private static String name(PublicItem item) {
        return item == PublicItem.CERTIFICATE_DATE ? "certificateDate" : item.name().toLowerCase(Locale.ROOT);
    }
}
