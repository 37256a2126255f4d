package coop.portal.kernel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The states of a thing and the acts that lead from one to the next, as a table. The same table guards the act, decides
 * which buttons exist, is drawn in the documentation and is walked by the exhaustive test.
 *
 * @param <S> states
 * @param <A> actions
 * @param <F> the facts that guards look at
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>, F> {

    /** The refusal where the table has no arrow at all. */
    public static final String NO_SUCH_STEP = "kernel.refusal.no-such-step";

    /** A fact that must hold, and the key of the message that says so when it does not. */
    public record Guard<F>(Predicate<F> holds, String key) {}

    /** One line of the table. */
    public record Arrow<S, A, F>(S from, A action, S to, List<Guard<F>> guards) {}

    private final Class<A> actions;
    private final List<Arrow<S, A, F>> arrows;

    private Lifecycle(Class<A> actions, List<Arrow<S, A, F>> arrows) {
        this.actions = actions;
        this.arrows = List.copyOf(arrows);
    }

    public static <S extends Enum<S>, A extends Enum<A>, F> Builder<S, A, F> of(Class<A> actions) {
        return new Builder<>(actions);
    }

    /**
     * The verdict on an action. Several arrows may share state and action; the first whose guards all hold is taken, and
     * when none does, the reasons are those of the last.
     */
    public Verdict<S> decide(S now, A action, F facts) {
        List<Refusal> reasons = List.of(Refusal.of(NO_SUCH_STEP));
        for (Arrow<S, A, F> arrow : arrows) {
            if (arrow.from() == now && arrow.action() == action) {
                reasons = arrow.guards().stream()
                        .filter(guard -> !guard.holds().test(facts))
                        .map(guard -> Refusal.of(guard.key()))
                        .toList();
                if (reasons.isEmpty()) {
                    return new Verdict.Allowed<>(arrow.to());
                }
            }
        }
        return new Verdict.Refused<>(reasons);
    }

    /** The actions that would be allowed now. */
    public Set<A> openTo(S now, F facts) {
        Set<A> open = EnumSet.noneOf(actions);
        for (A action : actions.getEnumConstants()) {
            if (decide(now, action, facts) instanceof Verdict.Allowed<S>) {
                open.add(action);
            }
        }
        return open;
    }

    /** The actions that the table knows from this state, whether their guards hold or not. */
    public Set<A> knownFrom(S now) {
        Set<A> known = EnumSet.noneOf(actions);
        arrows.stream().filter(arrow -> arrow.from() == now).forEach(arrow -> known.add(arrow.action()));
        return known;
    }

    public Stream<Arrow<S, A, F>> arrows() {
        return arrows.stream();
    }

    /** Writes the table line by line: {@code from(DRAFT).on(SUBMIT).to(SUBMITTED).when(Facts::hasItems, "…")}. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>, F> {

        private final Class<A> actions;
        private final List<Arrow<S, A, F>> arrows = new ArrayList<>();

        private Builder(Class<A> actions) {
            this.actions = actions;
        }

        public Step from(S state) {
            return new Step(state);
        }

        public Lifecycle<S, A, F> build() {
            return new Lifecycle<>(actions, arrows);
        }

        /** A line that is being written. */
        public final class Step {
            private final S from;

            private Step(S from) {
                this.from = from;
            }

            public Target on(A action) {
                return new Target(from, action);
            }
        }

        /** A line that knows its state and action. */
        public final class Target {
            private final S from;
            private final A action;

            private Target(S from, A action) {
                this.from = from;
                this.action = action;
            }

            public Line to(S next) {
                arrows.add(new Arrow<>(from, action, next, List.of()));
                return new Line();
            }
        }

        /** A whole line, to which guards may be added. */
        public final class Line {

            private Line() {}

            public Line when(Predicate<F> holds, String refusal) {
                Arrow<S, A, F> last = arrows.removeLast();
                List<Guard<F>> guards = new ArrayList<>(last.guards());
                guards.add(new Guard<>(holds, refusal));
                arrows.add(new Arrow<>(last.from(), last.action(), last.to(), List.copyOf(guards)));
                return this;
            }

            public Step from(S state) {
                return Builder.this.from(state);
            }

            public Lifecycle<S, A, F> build() {
                return Builder.this.build();
            }
        }
    }
}
