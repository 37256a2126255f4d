package coop.portal.kernel;

import java.util.List;

/** What the law says about an act: allowed, and the state it leads to, or refused, and all the reasons. */
public sealed interface Verdict<S> {

    record Allowed<S>(S next) implements Verdict<S> {}

    record Refused<S>(List<Refusal> reasons) implements Verdict<S> {}

    /** The next state. @throws RefusedException with the reasons */
    default S orRefuse() {
        return switch (this) {
            case Allowed<S>(S next) -> next;
            case Refused<S>(List<Refusal> reasons) -> throw new RefusedException(reasons);
        };
    }
}
