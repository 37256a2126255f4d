package coop.portal.registry.persistence;

import coop.portal.exchange.model.Cell;
import coop.portal.kernel.Change;
import coop.portal.kernel.KeptRemark;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.OrganisationDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The importer's own texts: cells with what they are, remarks with what goes into them, drafts as they were. */
final class ImportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<KeptRemark>> REMARKS = new TypeReference<>() {};

    private ImportJson() {}

    static String cells(Map<ImportField, Cell> cells) {
        Map<String, String> texts = new TreeMap<>();
        cells.forEach((field, cell) -> texts.put(field.name(), cell(cell)));
        return MAPPER.writeValueAsString(texts);
    }

    static Map<ImportField, Cell> cells(String json) {
        Map<ImportField, Cell> cells = new EnumMap<>(ImportField.class);
        MAPPER.readValue(json, TEXTS).forEach((field, text) -> cells.put(ImportField.valueOf(field), cell(text)));
        return cells;
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> "s" + value;
            case Cell.Number(BigDecimal value) -> "n" + value.toPlainString();
            case Cell.Date(LocalDate value) -> "d" + value;
            case Cell.Bool(boolean value) -> "b" + value;
            case Cell.Error(String raw) -> "e" + raw;
            case Cell.Empty() -> "";
        };
    }

    private static Cell cell(String text) {
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 'n' -> new Cell.Number(new BigDecimal(rest));
            case 'd' -> new Cell.Date(LocalDate.parse(rest));
            case 'b' -> new Cell.Bool(Boolean.parseBoolean(rest));
            case 'e' -> new Cell.Error(rest);
            default -> new Cell.Text(rest);
        };
    }

    static @Nullable String remarks(List<Remark> remarks) {
        return remarks.isEmpty() ? null : MAPPER.writeValueAsString(KeptRemark.of(remarks));
    }

    static List<Remark> remarks(@Nullable String json) {
        return json == null
                ? List.of()
                : MAPPER.readValue(json, REMARKS).stream().map(KeptRemark::remark).toList();
    }

    static @Nullable String changes(List<Change> changes) {
        return changes.isEmpty() ? null : MAPPER.writeValueAsString(changes);
    }

    static List<Change> changes(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, CHANGES);
    }

    static String draft(OrganisationDraft draft) {
        return MAPPER.writeValueAsString(draft);
    }

    static OrganisationDraft draft(String json) {
        return MAPPER.readValue(json, OrganisationDraft.class);
    }

    static String mapping(ImportMapping mapping) {
        return MAPPER.writeValueAsString(mapping);
    }

    static ImportMapping mapping(String json) {
        return MAPPER.readValue(json, ImportMapping.class);
    }
}
