package coop.portal.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remark as it is stored: its key with what goes into it as texts that say of which kind they are, to be read in any language. */
public record KeptRemark(
        Severity severity, String rule, String key, List<String> args, @Nullable String field, @Nullable String article) {

    private static final String OURS = "coop.portal.";

    public static List<KeptRemark> of(List<Remark> remarks) {
        return remarks.stream()
                .map(one -> new KeptRemark(one.severity(), one.rule(), one.key(),
                        one.args().stream().map(KeptRemark::text).toList(), one.field(), one.article()))
                .toList();
    }

    public Remark remark() {
        return new Remark(severity, rule, key, args.stream().map(KeptRemark::value).toList(), field, article);
    }

    private static String text(Object argument) {
        return switch (argument) {
            case Enum<?> constant -> "e" + constant.getDeclaringClass().getName() + "#" + constant.name();
            case LocalDate day -> "d" + day;
            case BigDecimal number -> "n" + number.toPlainString();
            case Number number -> "n" + number;
            default -> "s" + argument;
        };
    }

    private static Object value(String text) {
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
