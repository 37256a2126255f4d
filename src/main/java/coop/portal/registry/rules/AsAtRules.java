package coop.portal.registry.rules;

import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.OldName;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.Presence;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusMoment;
import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the histories of one organisation say of a day. */
public final class AsAtRules {

    private AsAtRules() {}

    /** @param history the latest first */
    public static Optional<StatusMoment> status(List<StatusMoment> history, StatusKind kind, LocalDate day) {
        return history.stream().filter(moment -> moment.kind() == kind && moment.holdsOn(day)).findFirst();
    }

    public static String name(String today, Collection<OldName> old, LocalDate day) {
        return old.stream()
                .filter(one -> one.until().isAfter(day))
                .min(Comparator.comparing(OldName::until))
                .map(OldName::name)
                .orElse(today);
    }

    /** In office on the day, as far as a term says so; without a term nobody knows. */
    public static boolean inOffice(Person person, LocalDate day) {
        return (person.termFrom() == null || !person.termFrom().isAfter(day))
                && (person.termTo() == null || !person.termTo().isBefore(day));
    }

    /** Founded by then and not ended, by the register or by a step of descent; an unknown founding lies before every day. */
    public static Presence presence(
            OrganisationId id, OrganisationDraft draft, @Nullable LegalStatus legal, Collection<LineageRow> steps, LocalDate day) {
        LocalDate founded = draft.registration().firstCertDate() == null
                ? draft.contract().signed()
                : draft.registration().firstCertDate();
        boolean later = steps.stream().anyMatch(step -> step.kind().foundsSuccessors() && step.on().isAfter(day)
                && names(step.successors(), id));
        if (later || founded != null && founded.isAfter(day)) {
            return Presence.NOT_YET;
        }
        boolean ended = steps.stream().anyMatch(step -> step.ends(id) && !step.on().isAfter(day));
        return ended || legal == LegalStatus.TERMINATED ? Presence.GONE : Presence.THERE;
    }

    private static boolean names(List<OrganisationRef> refs, OrganisationId id) {
        return refs.stream().anyMatch(ref -> ref.id().equals(id));
    }
}
