package coop.portal.quality.persistence;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remarks as they are kept beside a finding: their keys with what goes into them, to be read in any language. */
final class RemarkJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};
    private static final String OURS = "coop.portal.";

    private RemarkJson() {}

    record Kept(
            Severity severity,
            String rule,
            String key,
            List<String> args,
            @Nullable String field,
            @Nullable String article) {}

    static String write(List<Remark> remarks) {
        return MAPPER.writeValueAsString(remarks.stream()
                .map(one -> new Kept(one.severity(), one.rule(), one.key(),
                        one.args().stream().map(RemarkJson::argument).toList(), one.field(), one.article()))
                .toList());
    }

    static List<Remark> read(String json) {
        return MAPPER.readValue(json, KEPT).stream()
                .map(one -> new Remark(one.severity(), one.rule(), one.key(),
                        one.args().stream().map(RemarkJson::argument).toList(), one.field(), one.article()))
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

    /** A constant that is no more is shown by its name. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(String text) {
        int end = text.indexOf('#');
        String type = text.substring(0, Math.max(0, end));
        String name = text.substring(end + 1);
        try {
            return type.startsWith(OURS) ? Enum.valueOf((Class) Class.forName(type), name) : name;
        } catch (ClassNotFoundException | IllegalArgumentException e) {
            return name;
        }
    }
}
