package coop.portal.documents.rules;

import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperState;
import coop.portal.kernel.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What may be typed into a paper, and what may still be done with it. */
public final class PaperRules {

    private static final int LONGEST = 20_000;

    private PaperRules() {}

    /** What is typed, without what is empty and what the kind does not have. */
    public static Map<PaperField, String> kept(PaperKind kind, Map<PaperField, String> typed) {
        Map<PaperField, String> kept = new EnumMap<>(PaperField.class);
        FieldCatalogue.of(kind).forEach(row -> {
            String text = typed.getOrDefault(row.field(), "").strip();
            if (!text.isEmpty()) {
                kept.put(row.field(), text);
            }
        });
        return kept;
    }

    public static List<Refusal> tooLong(Map<PaperField, String> values) {
        return values.values().stream().anyMatch(text -> text.length() > LONGEST)
                ? List.of(Refusal.of("documents.refusal.too-long", LONGEST))
                : List.of();
    }

    /** Only a draft is changed and issued. */
    public static List<Refusal> notADraft(PaperRow row) {
        return row.state() == PaperState.DRAFT ? List.of() : List.of(Refusal.of("documents.refusal.paper.not-a-draft"));
    }
}
