package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.kernel.Remark;
import coop.portal.law.model.LegalValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a decision must and may say (NĐ217 11.2–3, 13.2; LTT 20, 26). */
public final class DecisionRules {

    private static final String TEXT = "fieldwork.remark.";

    private DecisionRules() {}

    /**
     * What is to be said of it as it is typed.
     *
     * @param kinds that the agency may hold; empty when that is not asked again
     * @param longest the days that the law gives on site
     */
    public static List<Remark> check(
            FieldworkDraft draft, boolean planned, Set<InspectionKind> kinds, Optional<LegalValue> longest) {
        List<Remark> remarks = new ArrayList<>();
        if (!planned && (!kinds.contains(draft.kind()) || !draft.kind().countsForLimit())) {
            remarks.add(Remark.error("FW-01", "kind", TEXT + "kind").by("LTT 7; NĐ217 6"));
        }
        if (!planned && (draft.basis() == InspectionBasis.PLAN || draft.evidence().isBlank())) {
            remarks.add(Remark.error("FW-02", "evidence", TEXT + "unplanned-evidence").by("NĐ217 11.2; LTT 19.1, 26.1"));
        }
        if (draft.days() != null && draft.days() < 1) {
            remarks.add(Remark.error("FW-03", "days", TEXT + "days"));
        }
        if (longest.isEmpty()) {
            remarks.add(Remark.info("FW-04", "days", TEXT + "days-not-configured"));
        } else if (!withinLaw(draft, longest)) {
            remarks.add(Remark.error("FW-03", "days", TEXT + "days-beyond", longest.get().asInt()).by(longest.get().article()));
        }
        if (draft.periodFrom() != null && draft.periodTo() != null && draft.periodTo().isBefore(draft.periodFrom())) {
            remarks.add(Remark.error("FW-05", "periodTo", TEXT + "period"));
        }
        return remarks;
    }

    /** Basis, scope and contents, time limit, of an inspection also the period under review (LTT 26.3b). */
    public static boolean complete(FieldworkDraft draft) {
        boolean period = !draft.inspection() || draft.periodFrom() != null && draft.periodTo() != null;
        return !draft.grounds().isBlank() && !draft.scope().isBlank() && !draft.topics().isEmpty()
                && draft.days() != null && period;
    }

    public static boolean withinLaw(FieldworkDraft draft, Optional<LegalValue> longest) {
        Integer days = draft.days();
        return days == null || longest.isEmpty() || days <= longest.get().asInt();
    }
}
