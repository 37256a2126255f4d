package coop.portal.followup.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agency has found, with the clause that was broken.
 *
 * @param article the clause as it is cited, none while it is not known
 * @param published the day since when others than the agency may know of it
 * @param withdrawn why it was taken back before that
 */
public record Violation(
        ViolationId id,
        Subject occasion,
        Followed of,
        AgencyId agency,
        String agencyName,
        ViolationDraft draft,
        @Nullable String article,
        boolean supportMisuse,
        UserId raisedBy,
        String raisedByName,
        @Nullable LocalDate published,
        @Nullable String withdrawn,
        int version) {

    public Violation saying(ViolationDraft other, @Nullable Clause clause) {
        return new Violation(
                id, occasion, of, agency, agencyName, other, clause == null ? null : clause.citation(),
                clause != null && clause.supportMisuse(), raisedBy, raisedByName, published, withdrawn, version);
    }

    public Violation publishedOn(LocalDate day) {
        return new Violation(
                id, occasion, of, agency, agencyName, draft, article, supportMisuse, raisedBy, raisedByName, day, withdrawn,
                version);
    }

    public Violation withdrawnFor(String reason) {
        return new Violation(
                id, occasion, of, agency, agencyName, draft, article, supportMisuse, raisedBy, raisedByName, published,
                reason, version);
    }

    /** For those who may know of it but not read the evidence (domain 7.2). */
    public Violation withoutEvidence() {
        return new Violation(
                id, occasion, of, agency, agencyName,
                new ViolationDraft(draft.text(), draft.clause(), draft.on(), "", draft.gravity(), draft.check()), article,
                supportMisuse, raisedBy, raisedByName, published, withdrawn, version);
    }
}
