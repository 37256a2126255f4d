package coop.portal.registry.rules;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.model.LineageDraft;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who can become whom, on which day, and not twice (LHTX 92–95, 108). */
public final class LineageRules {

    private LineageRules() {}

    /** @param known the steps that any of the organisations took part in so far */
    public static List<Refusal> reasons(
            LineageDraft draft,
            List<OrganisationRef> before,
            List<OrganisationRef> after,
            Collection<LineageRow> known,
            LocalDate today) {
        List<Refusal> refusals = new ArrayList<>(count(draft));
        LocalDate on = draft.on();
        if (draft.document().isBlank()) {
            refusals.add(Refusal.of("registry.refusal.lineage-document"));
        }
        if (on == null || on.isAfter(today)) {
            refusals.add(Refusal.of("registry.refusal.lineage-date"));
        } else {
            refusals.addAll(dates(draft.kind(), on, before, after));
        }
        refusals.addAll(types(draft.kind(), before, after));
        if (draft.predecessors().stream().anyMatch(draft.successors()::contains)) {
            refusals.add(Refusal.of("registry.refusal.lineage-both-sides"));
        }
        before.stream()
                .filter(one -> draft.kind().endsPredecessors() && known.stream().anyMatch(row -> row.ends(one.id())))
                .forEach(one -> refusals.add(Refusal.of("registry.refusal.lineage-ended", one.name())));
        after.stream()
                .filter(one -> draft.kind().foundsSuccessors() && known.stream().anyMatch(row -> founds(row, one.id())))
                .forEach(one -> refusals.add(Refusal.of("registry.refusal.lineage-founded", one.name())));
        return refusals;
    }

    private static boolean founds(LineageRow row, OrganisationId id) {
        return row.kind().foundsSuccessors() && row.successors().stream().anyMatch(one -> one.id().equals(id));
    }

    private static List<Refusal> count(LineageDraft draft) {
        int before = draft.predecessors().size();
        int after = draft.successors().size();
        boolean right =
                switch (draft.kind()) {
                    case DIVISION -> before == 1 && after >= 2;
                    case SEPARATION -> before == 1 && after >= 1;
                    case CONSOLIDATION -> before >= 2 && after == 1;
                    case ABSORPTION -> before >= 1 && after == 1;
                    case CONVERSION -> before == 1 && after == 1;
                };
        return right ? List.of() : List.of(Refusal.of("registry.refusal.lineage-count." + draft.kind().name()));
    }

    private static List<Refusal> dates(
            LineageKind kind, LocalDate on, List<OrganisationRef> before, List<OrganisationRef> after) {
        List<Refusal> refusals = new ArrayList<>();
        before.stream()
                .filter(one -> one.founded() != null && on.isBefore(one.founded()))
                .forEach(one -> refusals.add(Refusal.of("registry.refusal.lineage-before", one.name(), one.founded())));
        after.stream()
                .filter(one -> kind.foundsSuccessors() && one.founded() != null && one.founded().isBefore(on))
                .forEach(one -> refusals.add(Refusal.of("registry.refusal.lineage-older", one.name(), one.founded())));
        return refusals;
    }

    private static List<Refusal> types(LineageKind kind, List<OrganisationRef> before, List<OrganisationRef> after) {
        if (kind == LineageKind.CONVERSION) {
            boolean right = before.stream().allMatch(one -> one.type() == OrganisationType.COOPERATIVE_GROUP)
                    && after.stream().allMatch(one -> one.type() == OrganisationType.COOPERATIVE);
            return right ? List.of() : List.of(Refusal.of("registry.refusal.lineage-conversion"));
        }
        Set<OrganisationType> types = new LinkedHashSet<>();
        before.forEach(one -> types.add(one.type()));
        after.forEach(one -> types.add(one.type()));
        return types.size() <= 1 && !types.contains(OrganisationType.COOPERATIVE_GROUP)
                ? List.of()
                : List.of(Refusal.of("registry.refusal.lineage-types"));
    }
}
