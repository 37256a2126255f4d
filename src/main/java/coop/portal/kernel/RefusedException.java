package coop.portal.kernel;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An act that the law, a rule or the state of things does not allow; nothing was changed. */
public class RefusedException extends RuntimeException {

    private final transient List<Refusal> reasons;

    public RefusedException(List<Refusal> reasons) {
        super(reasons.stream().map(Refusal::key).collect(Collectors.joining(", ")));
        this.reasons = List.copyOf(reasons);
    }

    public RefusedException(String key, Object... args) {
        this(List.of(Refusal.of(key, args)));
    }

    /** What is wrong with data stands in the way of keeping them. @throws RefusedException when any of it is an error */
    public static void mustNotStop(Collection<Remark> remarks) {
        List<Refusal> errors = Refusal.errors(remarks);
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
    }

    public List<Refusal> reasons() {
        return reasons;
    }
}
