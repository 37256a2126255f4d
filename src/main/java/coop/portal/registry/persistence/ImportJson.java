package coop.portal.registry.persistence;

import coop.portal.exchange.model.Cell;
import coop.portal.kernel.Change;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
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
    private static final TypeReference<List<Kept>> REMARKS = new TypeReference<>() {};
    private static final String OURS = "coop.portal.";

    private ImportJson() {}

    record Kept(
            Severity severity,
            String rule,
            String key,
            List<String> args,
            @Nullable String field,
            @Nullable String article) {}

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
        return remarks.isEmpty()
                ? null
                : MAPPER.writeValueAsString(remarks.stream()
                        .map(one -> new Kept(one.severity(), one.rule(), one.key(),
                                one.args().stream().map(ImportJson::argument).toList(), one.field(), one.article()))
                        .toList());
    }

    static List<Remark> remarks(@Nullable String json) {
        return json == null
                ? List.of()
                : MAPPER.readValue(json, REMARKS).stream()
                        .map(one -> new Remark(one.severity(), one.rule(), one.key(),
                                one.args().stream().map(ImportJson::argument).toList(), one.field(), one.article()))
                        .toList();
    }

    private static String argument(Object argument) {
        return switch (argument) {
            case Enum<?> constant -> "e" + constant.getDeclaringClass().getName() + "#" + constant.name();
            case LocalDate day -> "d" + day;
            case BigDecimal number -> "n" + number.toPlainString();
            case Number number -> "n" + number;
            default -> "s" + argument;
        };
    }

    private static Object argument(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 'e' -> constant(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'n' -> new BigDecimal(rest);
            default -> rest;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(String text) {
        int end = text.indexOf('#');
        String type = text.substring(0, Math.max(0, end));
        try {
            return type.startsWith(OURS) ? Enum.valueOf((Class) Class.forName(type), text.substring(end + 1)) : text;
        } catch (ClassNotFoundException | IllegalArgumentException e) {
            return text;
        }
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
