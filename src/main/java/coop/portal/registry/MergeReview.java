package coop.portal.registry;

import coop.portal.kernel.Change;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeRow;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.persistence.Masking;
import coop.portal.registry.persistence.Merges;
import coop.portal.registry.rules.DraftChanges;
import coop.portal.registry.rules.MergeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is looked at before two records become one or two again. */
@Component
class MergeReview {

    private final DraftReview review;
    private final RegistryNumbers numbers;
    private final Masking personal;
    private final Desk desk;

    MergeReview(DraftReview review, RegistryNumbers numbers, Masking personal, Desk desk) {
        this.review = review;
        this.numbers = numbers;
        this.personal = personal;
        this.desk = desk;
    }

    List<Change> changes(OrganisationDraft before, OrganisationDraft after) {
        return review.changes(before, after);
    }

    int fields() {
        return DraftChanges.fields();
    }

    OrganisationVersion shown(OrganisationVersion kept) {
        return personal.shown(kept);
    }

    @Nullable LocalDate undoUntil() {
        OptionalInt days = numbers.on(RegistryLaw.MERGE_UNDO_DAYS, desk.today());
        return days.isEmpty() ? null : desk.today().plusDays(days.getAsInt());
    }

    MergeRow row(OrganisationVersion merged, String reason) {
        return new MergeRow(
                MergeId.next(),
                merged.id(),
                merged.draft().identity().name(),
                merged.draft().identity().code(),
                reason,
                desk.now(),
                desk.actor().name(),
                undoUntil());
    }

    /** The rules speak of what neither record had wrong before, and the result must lie in the scope. */
    List<Refusal> reasons(OrganisationVersion kept, OrganisationVersion merged, OrganisationDraft next) {
        if (!desk.sees(next)) {
            return List.of(Refusal.of("registry.refusal.out-of-scope"));
        }
        List<Remark> known = new ArrayList<>(review.own(kept.draft(), kept));
        known.addAll(review.own(merged.draft(), merged));
        return MergeRules.newErrors(known, review.own(next, kept));
    }

    List<Refusal> undoReasons(Merges.Merge merge, OrganisationVersion now) {
        List<Refusal> refusals = new ArrayList<>(MergeRules.tooLate(merge.row().undoUntil(), desk.today()));
        MergeRules.changedSince(merge.before(), merge.after(), now.draft())
                .forEach(field -> refusals.add(Refusal.of("registry.refusal.merge-undo-changed", Refusal.of(field))));
        String code = merge.row().code();
        if (code != null && review.taken(code, now.id())) {
            refusals.add(Refusal.of("registry.refusal.merge-undo-code-taken", code));
        }
        return refusals;
    }

    boolean sees(Merges.Merge merge) {
        return desk.actor().scope().shows(merge.commune(), merge.sector());
    }
}
