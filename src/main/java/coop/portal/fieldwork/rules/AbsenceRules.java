package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.kernel.Remark;
import java.util.ArrayList;
import java.util.List;

/** What an absence has to say before it can be kept. */
public final class AbsenceRules {

    private static final String RULE = "AB-1";
    private static final String TEXT = "fieldwork.remark.";
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_YEARS = 2;

    private AbsenceRules() {}

    public static List<Remark> check(AbsenceDraft draft) {
        List<Remark> remarks = new ArrayList<>();
        if (draft.user() == null) {
            remarks.add(Remark.error(RULE, "user", TEXT + "absence-user"));
        }
        if (draft.kind() == null) {
            remarks.add(Remark.error(RULE, "kind", TEXT + "absence-kind"));
        }
        if (draft.from() == null || draft.to() == null) {
            remarks.add(Remark.error(RULE, "from", TEXT + "absence-days"));
        } else if (draft.to().isBefore(draft.from())) {
            remarks.add(Remark.error(RULE, "to", TEXT + "absence-order"));
        } else if (draft.to().isAfter(draft.from().plusYears(MOST_YEARS))) {
            remarks.add(Remark.error(RULE, "to", TEXT + "absence-too-long"));
        }
        if (draft.note().length() > LONGEST_NOTE) {
            remarks.add(Remark.error(RULE, "note", TEXT + "absence-note", LONGEST_NOTE));
        }
        return remarks;
    }
}
