package coop.portal.access.rules;

import coop.portal.access.model.DelegationDraft;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** When somebody may lend their work to a colleague (SD-8). */
public final class DelegationRules {

    /** Longer absences need an assignment. */
    public static final int LONGEST_DAYS = 180;

    /**
     * What the rules look at.
     *
     * @param lent the role that is lent
     * @param duties the roles the colleague has on those days
     * @param sameAgency whether the colleague works at the agency of the lent role
     */
    public record Facts(UserId lender, JobRole lent, Set<JobRole> duties, boolean sameAgency, LocalDate today) {}

    private DelegationRules() {}

    public static List<Remark> check(DelegationDraft draft, Facts facts) {
        List<Remark> remarks = new ArrayList<>();
        if (draft.documentNo().isBlank()) {
            remarks.add(Remark.error("D-01", "documentNo", "access.remark.document-needed"));
        }
        days(draft, facts.today(), remarks);
        if (draft.to().equals(facts.lender())) {
            remarks.add(Remark.error("D-03", "to", "access.remark.delegates-to-oneself"));
        } else if (!facts.sameAgency()) {
            remarks.add(Remark.error("D-04", "to", "access.remark.other-agency"));
        }
        if (Duties.conflict(facts.lent(), facts.duties())) {
            remarks.add(Remark.error("D-05", "to", "access.remark.conflicting-duties").by("SD-5"));
        }
        return List.copyOf(remarks);
    }

    private static void days(DelegationDraft draft, LocalDate today, List<Remark> remarks) {
        if (draft.until().isBefore(draft.from())) {
            remarks.add(Remark.error("D-02", "until", "access.remark.ends-before-it-begins"));
        } else if (draft.until().isBefore(today)) {
            remarks.add(Remark.error("D-02", "until", "access.remark.ends-in-the-past"));
        } else if (draft.until().isAfter(draft.from().plusDays(LONGEST_DAYS))) {
            remarks.add(Remark.error("D-02", "until", "access.remark.delegated-too-long", LONGEST_DAYS));
        }
    }
}
