package coop.portal.registry.persistence;

import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Contract;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * A section of the record whose earlier contents are kept. Of the seat it is the place alone: telephone and e-mail are
 * personal data, of which no more is kept than is needed.
 */
record PastSection<T>(
        String name, Class<T> type, Function<OrganisationDraft, T> of, BiFunction<OrganisationDraft, T, OrganisationDraft> with) {

    static final List<PastSection<?>> ALL = List.of(
            new PastSection<>("SEAT", Seat.class, draft -> draft.seat().reachedBy(null, null), PastSection::withPlace),
            new PastSection<>("REGISTRATION", Registration.class, OrganisationDraft::registration, OrganisationDraft::with),
            new PastSection<>("ACTIVITY", Activity.class, OrganisationDraft::activity, OrganisationDraft::with),
            new PastSection<>("GOVERNANCE", Governance.class, OrganisationDraft::governance, OrganisationDraft::with),
            new PastSection<>("CAPITAL", Capital.class, OrganisationDraft::capital, OrganisationDraft::with),
            new PastSection<>("MEMBERS", MemberFigures.class, OrganisationDraft::members, OrganisationDraft::with),
            new PastSection<>("MANAGERS", ManagerFigures.class, OrganisationDraft::managers, OrganisationDraft::with),
            new PastSection<>("CONTRACT", Contract.class, OrganisationDraft::contract, OrganisationDraft::with));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the section says, as text; the same text for the same content. */
    String content(OrganisationDraft draft) {
        return JSON.writeValueAsString(of.apply(draft));
    }

    boolean differs(OrganisationDraft one, OrganisationDraft other) {
        return !of.apply(one).equals(of.apply(other)) && !content(one).equals(content(other));
    }

    /** The draft with what the section said once. */
    OrganisationDraft turnedBack(OrganisationDraft draft, String content) {
        return with.apply(draft, JSON.readValue(content, type));
    }

    private static OrganisationDraft withPlace(OrganisationDraft draft, Seat once) {
        return draft.with(once.reachedBy(draft.seat().phone(), draft.seat().email()));
    }
}
