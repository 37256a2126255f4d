package coop.portal.registry.rules;

import coop.portal.kernel.Change;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.MergeChoice;
import coop.portal.registry.model.MergeSide;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.rules.MergeFields.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How two records of one organisation become one, which value is the better guess, and how that is taken back. */
public final class MergeRules {

    private MergeRules() {}

    /** What differs, part by part. @param changes all fields that differ, named by their labels */
    public static List<MergeChoice> choices(OrganisationDraft kept, OrganisationDraft merged, List<Change> changes) {
        List<MergeChoice> choices = new ArrayList<>();
        MergeFields.ALL.forEach((name, part) -> {
            List<String> labels = part.fields().stream().map(DraftChanges::label).toList();
            List<Change> differences =
                    changes.stream().filter(change -> labels.contains(change.field())).toList();
            if (!differences.isEmpty()) {
                choices.add(new MergeChoice(
                        name, differences, suggested(name, part, kept, merged, differences), part.joined() != null));
            }
        });
        return List.copyOf(choices);
    }

    private static MergeSide suggested(
            String name, Part part, OrganisationDraft kept, OrganisationDraft merged, List<Change> differences) {
        if (differences.stream().allMatch(change -> change.before() == null)) {
            return MergeSide.MERGED;
        }
        if (differences.stream().allMatch(change -> change.after() == null)) {
            return MergeSide.KEPT;
        }
        if (part.joined() != null) {
            return MergeSide.BOTH;
        }
        boolean better =
                switch (name) {
                    case "code" -> !valid(kept) && valid(merged);
                    case "firstCertDate" -> before(merged.registration().firstCertDate(), kept.registration().firstCertDate());
                    case "lastChange" -> before(kept.registration().lastChangeDate(), merged.registration().lastChangeDate());
                    case "members" -> before(kept.members().asOf(), merged.members().asOf());
                    default -> false;
                };
        return better ? MergeSide.MERGED : MergeSide.KEPT;
    }

    private static boolean valid(OrganisationDraft draft) {
        String code = draft.identity().code();
        return code != null && TaxCode.valid(code);
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return other != null && (one == null || one.isBefore(other));
    }

    /** The record that stays, with what was chosen of the other; what nobody chose stays as it is. */
    public static OrganisationDraft merged(
            OrganisationDraft kept, OrganisationDraft merged, Map<String, MergeSide> choices) {
        OrganisationDraft result = kept;
        for (Map.Entry<String, Part> entry : MergeFields.ALL.entrySet()) {
            Part part = entry.getValue();
            MergeSide side = choices.getOrDefault(entry.getKey(), MergeSide.KEPT);
            if (side == MergeSide.MERGED) {
                result = part.taken().apply(result, merged);
            } else if (side == MergeSide.BOTH && part.joined() != null) {
                result = part.joined().apply(result, merged);
            }
        }
        return result;
    }

    public static List<Refusal> reasons(OrganisationDraft kept, OrganisationDraft merged, boolean same) {
        if (same) {
            return List.of(Refusal.of("registry.refusal.merge-itself"));
        }
        return kept.type() == merged.type()
                ? List.of()
                : List.of(Refusal.of("registry.refusal.merge-types", kept.type(), merged.type()));
    }

    /** Errors that neither record had by itself. */
    public static List<Refusal> newErrors(Collection<Remark> known, Collection<Remark> now) {
        return now.stream()
                .filter(Remark::stops)
                .filter(error -> known.stream().noneMatch(old -> old.rule().equals(error.rule())
                        && Objects.equals(old.field(), error.field())))
                .map(error -> new Refusal(error.key(), error.args()))
                .toList();
    }

    /** Why a merge cannot be undone on a day. @param until none where the number of days was not configured */
    public static List<Refusal> tooLate(@Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            return List.of(Refusal.of("registry.refusal.merge-undo-not-configured"));
        }
        return today.isAfter(until) ? List.of(Refusal.of("registry.refusal.merge-undo-late", until)) : List.of();
    }

    /** The labels of what the merge changed and somebody changed again since. */
    public static List<String> changedSince(OrganisationDraft before, OrganisationDraft after, OrganisationDraft now) {
        List<String> fields = new ArrayList<>();
        MergeFields.ALL.values().forEach(part -> {
            boolean merged = differs(part, before, after);
            if (merged && differs(part, after, now)) {
                fields.add(DraftChanges.label(part.fields().getFirst()));
            }
        });
        return List.copyOf(fields);
    }

    /** As it is now, with what the merge changed as it was before. */
    public static OrganisationDraft undone(OrganisationDraft before, OrganisationDraft after, OrganisationDraft now) {
        OrganisationDraft result = now;
        for (Part part : MergeFields.ALL.values()) {
            if (differs(part, before, after)) {
                result = part.taken().apply(result, before);
            }
        }
        return result;
    }

    private static boolean differs(Part part, OrganisationDraft one, OrganisationDraft other) {
        return !part.taken().apply(one, other).equals(one);
    }
}
