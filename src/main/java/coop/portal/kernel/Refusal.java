package coop.portal.kernel;

import java.util.Collection;
import java.util.List;

/** Why an act is refused, as the key of a message and what goes into it: the words are the screen's business. */
public record Refusal(String key, List<Object> args) {

    public static Refusal of(String key, Object... args) {
        return new Refusal(key, List.of(args));
    }

    /** The errors among remarks, as reasons. */
    public static List<Refusal> errors(Collection<Remark> remarks) {
        return remarks.stream()
                .filter(Remark::stops)
                .map(remark -> new Refusal(remark.key(), remark.args()))
                .toList();
    }
}
