package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseEvent;
import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.persistence.DissolutionCase;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.kernel.Change;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the trail is told of a case: keys of messages instead of names of constants, days as people write them. */
final class CaseWords {

    private static final String FIELD = "dissolution.field.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CaseWords() {}

    static CaseEvent opened(DissolutionCase one) {
        return new CaseEvent(one.subject(), one.organisation(), "dissolution.action.opened", one.evidence(), List.of());
    }

    static CaseEvent joined(DissolutionCase one, CaseInput said) {
        return new CaseEvent(one.subject(), one.organisation(), "dissolution.action.joined", said.comment(), List.of());
    }

    static CaseEvent moved(DissolutionCase one, CaseAction action, CaseFile before, CaseFile after, CaseInput input) {
        List<Change> changes = Stream.of(
                        Change.between(FIELD + "stage", constant(before.stage()), constant(after.stage())),
                        Change.between(FIELD + "route", constant(before.route()), constant(after.route())),
                        Change.between(FIELD + "grounds", names(before.grounds()), names(after.grounds())),
                        Change.between(FIELD + "fact", null, constant(known(action, before, input))),
                        Change.between(FIELD + "on", null, input.on() == null ? null : DAY.format(input.on())),
                        Change.between(FIELD + "number", null, input.number().isEmpty() ? null : input.number()),
                        Change.between(FIELD + "votes", null, input.votes()),
                        Change.between(FIELD + "deadline", null, input.deadline() == null ? null : DAY.format(input.deadline())))
                .flatMap(Optional::stream)
                .toList();
        return new CaseEvent(
                one.subject(), one.organisation(),
                "dissolution.action." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                input.comment().isEmpty() ? null : input.comment(), changes);
    }

    private static @Nullable FactKind known(CaseAction action, CaseFile before, CaseInput input) {
        return switch (action) {
            case RECORD_FACT -> input.fact();
            case WITHDRAW_FACT -> before.facts().stream()
                    .filter(fact -> input.withdrawn() != null && fact.id() == input.withdrawn())
                    .map(CaseFact::kind)
                    .findFirst()
                    .orElse(null);
            default -> null;
        };
    }

    private static @Nullable String constant(@Nullable Enum<?> value) {
        return value == null ? null : "dissolution." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static String names(Set<CaseGround> grounds) {
        return grounds.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
