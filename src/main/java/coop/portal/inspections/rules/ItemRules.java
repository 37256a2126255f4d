package coop.portal.inspections.rules;

import coop.portal.inspections.model.ItemDraft;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a typed line, and what a line still lacks before it can be submitted (domain 4.3). */
public final class ItemRules {

    private ItemRules() {}

    /** The remarks on a line: errors stop it from being kept, warnings say what submission will ask for. */
    public static List<Remark> check(
            ItemDraft draft, Planner planner, int year, LegalNumbers law, LocalDate today) {
        List<Remark> remarks = new ArrayList<>(missing(draft));
        LocalDate planned = LocalDate.of(year, draft.month() == null ? 12 : Math.clamp(draft.month(), 1, 12), 1);
        if (!KindPolicy.allows(planner, draft.kind(), planned, law)) {
            remarks.add(Remark.error("IT-1", "kind", "inspections.remark.kind-not-yours").by("LTT 7; NĐ217 6"));
        }
        if (draft.month() != null && (draft.month() < 1 || draft.month() > 12)) {
            remarks.add(Remark.error("IT-2", "month", "inspections.remark.month"));
        }
        if (draft.periodFrom() != null && draft.periodTo() != null && draft.periodFrom().isAfter(draft.periodTo())) {
            remarks.add(Remark.error("IT-3", "periodTo", "inspections.remark.period-backwards"));
        }
        LegalNumbers.Longest longest = law.longest(planner, draft.kind());
        if (draft.days() != null && (draft.days() < 1 || draft.days() > longest.days())) {
            remarks.add(Remark.error("IT-4", "days", "inspections.remark.days", longest.days()).by(longest.article()));
        }
        if (draft.budget() != null && draft.budget().signum() < 0) {
            remarks.add(Remark.error("IT-5", "budget", "inspections.remark.budget-negative"));
        }
        if (draft.basis().mayExceedYearlyLimit() && draft.evidence().isBlank()) {
            remarks.add(Remark.warning("IT-6", "evidence", "inspections.remark.evidence-missing").by("NĐ217 11.2"));
        }
        if (draft.month() != null && year == today.getYear() && draft.month() < today.getMonthValue()) {
            remarks.add(Remark.warning("IT-7", "month", "inspections.remark.month-past"));
        }
        return remarks;
    }

    /** A line can go up for approval: what, when and who leads are said, and the ground is proved. */
    public static boolean complete(ItemDraft draft) {
        return missing(draft).isEmpty() && (!draft.basis().mayExceedYearlyLimit() || !draft.evidence().isBlank());
    }

    public static boolean stopped(List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
    }

    private static List<Remark> missing(ItemDraft draft) {
        List<Remark> missing = new ArrayList<>();
        if (draft.topics().isEmpty()) {
            missing.add(Remark.warning("IT-8", "topics", "inspections.remark.topics-missing"));
        }
        if (draft.month() == null) {
            missing.add(Remark.warning("IT-8", "month", "inspections.remark.month-missing"));
        }
        if (draft.leadUnit().isBlank()) {
            missing.add(Remark.warning("IT-8", "leadUnit", "inspections.remark.lead-missing"));
        }
        return missing;
    }
}
