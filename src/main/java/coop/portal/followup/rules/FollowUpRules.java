package coop.portal.followup.rules;

import coop.portal.followup.model.Clause;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be said of something found and of something recommended, before it is kept and before it is made known. */
public final class FollowUpRules {

    private static final String KEY = "followup.refusal.";

    private FollowUpRules() {}

    /** @param clause what the catalogue has under the code, none when there is no such code */
    public static List<Refusal> check(ViolationDraft draft, @Nullable Clause clause, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (draft.text().isBlank()) {
            refusals.add(Refusal.of(KEY + "text-missing"));
        }
        if (draft.evidence().isBlank()) {
            refusals.add(Refusal.of(KEY + "evidence-missing"));
        }
        if (draft.on().isAfter(today)) {
            refusals.add(Refusal.of(KEY + "day-ahead"));
        }
        if (draft.clause() != null && clause == null) {
            refusals.add(Refusal.of(KEY + "clause-unknown", draft.clause()));
        }
        if (clause != null && draft.on().isBefore(clause.from())) {
            refusals.add(Refusal.of(KEY + "clause-not-yet", clause.citation(), clause.from(), draft.on()));
        }
        if (clause != null && clause.to() != null && draft.on().isAfter(clause.to())) {
            refusals.add(Refusal.of(KEY + "clause-no-longer", clause.citation(), clause.to(), draft.on()));
        }
        return refusals;
    }

    public static List<Refusal> check(RecommendationDraft draft, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (draft.text().isBlank()) {
            refusals.add(Refusal.of(KEY + "text-missing"));
        }
        if (!draft.due().isAfter(today)) {
            refusals.add(Refusal.of(KEY + "due-passed"));
        }
        boolean payment = draft.kind() == RecommendationKind.PAYMENT;
        if (payment && (draft.amount() == null || draft.amount() <= 0)) {
            refusals.add(Refusal.of(KEY + "amount-missing"));
        }
        if (!payment && draft.amount() != null) {
            refusals.add(Refusal.of(KEY + "amount-of-payments-only"));
        }
        boolean sanction = draft.kind() == RecommendationKind.SANCTION;
        if (sanction && (draft.decision() == null || draft.decision().isBlank())) {
            refusals.add(Refusal.of(KEY + "decision-missing"));
        }
        if (!sanction && draft.decision() != null) {
            refusals.add(Refusal.of(KEY + "decision-of-sanctions-only"));
        }
        return refusals;
    }

    /** The same beside the field that it is about, while it is typed. */
    public static Remark remark(Refusal refusal) {
        String what = refusal.key().substring(KEY.length());
        String field = switch (what) {
            case "evidence-missing" -> "evidence";
            case "day-ahead" -> "on";
            case "due-passed" -> "due";
            case "amount-missing", "amount-of-payments-only" -> "amount";
            case "decision-missing", "decision-of-sanctions-only" -> "decision";
            default -> what.startsWith("clause") ? "clause" : "text";
        };
        return Remark.error("FOL-01", field, refusal.key(), refusal.args().toArray());
    }

    /** What stands in the way of making it known (domain 4.4, transitions 11 and 13). */
    public static List<Refusal> publishing(
            List<Violation> violations, List<Recommendation> recommendations, Paper paper, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (paper.number().isBlank()) {
            refusals.add(Refusal.of(KEY + "paper-missing"));
        }
        if (paper.date().isAfter(today)) {
            refusals.add(Refusal.of(KEY + "day-ahead"));
        }
        long without = violations.stream().filter(one -> one.article() == null).count();
        if (without > 0) {
            refusals.add(Refusal.of(KEY + "without-article", without));
        }
        long passed = recommendations.stream().filter(one -> one.due().isBefore(paper.date())).count();
        if (passed > 0) {
            refusals.add(Refusal.of(KEY + "due-before-paper", passed));
        }
        return refusals;
    }

    /** A later day than the one that holds, and one that is still to come. */
    public static List<Refusal> extending(LocalDate due, LocalDate later, LocalDate today) {
        return later.isAfter(due) && later.isAfter(today) ? List.of() : List.of(Refusal.of(KEY + "not-later"));
    }
}
