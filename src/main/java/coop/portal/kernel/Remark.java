package coop.portal.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about typed or imported data: how much it weighs, the id of the rule, the message, the field it is
 * about and the article it stands on where there is one.
 */
public record Remark(
        Severity severity, String rule, String key, List<Object> args, @Nullable String field, @Nullable String article) {

    public static Remark error(String rule, String field, String key, Object... args) {
        return new Remark(Severity.ERROR, rule, key, List.of(args), field, null);
    }

    public static Remark warning(String rule, String field, String key, Object... args) {
        return new Remark(Severity.WARNING, rule, key, List.of(args), field, null);
    }

    public static Remark info(String rule, String field, String key, Object... args) {
        return new Remark(Severity.INFO, rule, key, List.of(args), field, null);
    }

    public Remark by(String article) {
        return new Remark(severity, rule, key, args, field, article);
    }

    public boolean stops() {
        return severity == Severity.ERROR;
    }
}
