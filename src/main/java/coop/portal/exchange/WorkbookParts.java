package coop.portal.exchange;

import coop.portal.exchange.model.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Where the parts of a workbook are in its zip file: its sheets, shared texts and styles. Nothing outside is followed. */
final class WorkbookParts {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<SourceSheet> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private @Nullable String sharedStrings;
    private @Nullable String styles;
    private boolean from1904;

    private record Relation(String id, String type, String target) {}

    WorkbookParts(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> entries.put(key(entry.getName()), entry));
        String workbook = relations("").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = new HashMap<>();
        for (Relation relation : relations(workbook)) {
            relations.put(relation.id(), relation);
            if (relation.type().endsWith("/sharedStrings")) {
                sharedStrings = relation.target();
            } else if (relation.type().endsWith("/styles")) {
                styles = relation.target();
            }
        }
        readWorkbook(workbook, relations);
    }

    private void readWorkbook(String workbook, Map<String, Relation> relations) {
        try (XmlPart part = open(workbook)) {
            while (part.nextStart()) {
                if (part.name().equals("workbookPr")) {
                    from1904 = truth(part.attribute("date1904"));
                } else if (part.name().equals("sheet")) {
                    sheet(part, relations.get(String.valueOf(part.attribute("id"))));
                }
            }
        }
    }

    private void sheet(XmlPart part, @Nullable Relation relation) {
        if (relation != null && relation.type().endsWith("/worksheet") && entries.containsKey(key(relation.target()))) {
            String name = part.attribute("name");
            String state = part.attribute("state");
            boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
            sheets.add(new SourceSheet(sheets.size(), name == null ? "" : name, hidden));
            sheetParts.add(relation.target());
        }
    }

    List<SourceSheet> sheets() {
        return List.copyOf(sheets);
    }

    boolean from1904() {
        return from1904;
    }

    XmlPart open(SourceSheet sheet) {
        return open(sheetParts.get(sheet.index()));
    }

    @Nullable XmlPart openSharedStrings() {
        return sharedStrings != null && entries.containsKey(key(sharedStrings)) ? open(sharedStrings) : null;
    }

    @Nullable XmlPart openStyles() {
        return styles != null && entries.containsKey(key(styles)) ? open(styles) : null;
    }

    private XmlPart open(String part) {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw Refusals.damaged();
        }
        try {
            return new XmlPart(zip.getInputStream(entry));
        } catch (IOException e) {
            throw Refusals.damaged();
        }
    }

    private List<Relation> relations(String source) {
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        String part = folder + "_rels/" + source.substring(folder.length()) + ".rels";
        if (!entries.containsKey(key(part))) {
            return List.of();
        }
        List<Relation> found = new ArrayList<>();
        try (XmlPart xml = open(part)) {
            while (xml.nextStart()) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    found.add(new Relation(id, type, resolve(folder, target)));
                }
            }
        }
        return found;
    }

    private static String resolve(String folder, String target) {
        List<String> path = new ArrayList<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    static boolean truth(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
