package coop.portal.inspections;

import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.PlanText;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SearchText;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** Typed text as it is kept: composed, without stray spaces, and no longer than there is room. */
final class Typing {

    private static final int LINE = 200;
    private static final int NOTE = 2_000;
    private static final int PAGE = 20_000;

    private Typing() {}

    static ItemDraft tidy(ItemDraft draft) {
        return new ItemDraft(
                draft.organisation(), draft.kind(), draft.topics(), draft.periodFrom(), draft.periodTo(), draft.month(),
                draft.days(), line(draft.leadUnit()), line(draft.leader()), text(draft.members(), NOTE), draft.coAgencies(),
                draft.mode(), draft.basis(), text(draft.evidence(), NOTE), draft.budget(), text(draft.note(), NOTE));
    }

    static PlanText tidy(PlanText text) {
        return new PlanText(
                text(text.purpose(), PAGE), text(text.requirements(), PAGE), text(text.bases(), PAGE),
                text(text.arrangement(), PAGE));
    }

    static String line(String typed) {
        return within(SearchText.clean(typed), LINE);
    }

    /** Several lines stay several lines. */
    static String text(String typed, int most) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return within(composed.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip(), most);
    }

    static String reason(String typed) {
        return text(typed, NOTE);
    }

    private static String within(String text, int most) {
        if (text.length() > most) {
            throw new RefusedException("inspections.refusal.too-long", most);
        }
        return text;
    }
}
