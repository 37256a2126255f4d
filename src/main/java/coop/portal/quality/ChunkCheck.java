package coop.portal.quality;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.KeptFinding;
import coop.portal.quality.persistence.Findings;
import coop.portal.quality.persistence.Findings.Place;
import coop.portal.quality.rules.DataQuality;
import coop.portal.quality.rules.FindingDiff;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.RegisterCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at some organisations and writes what is other than it was; doing it twice changes nothing the second time. */
@Component
class ChunkCheck {

    private final Findings findings;
    private final List<FindingSource> sources;
    private final PortalClock clock;

    ChunkCheck(Findings findings, List<FindingSource> sources, PortalClock clock) {
        this.findings = findings;
        this.sources = sources;
        this.clock = clock;
    }

    /** @param kept what is kept of these and of whoever else belongs to this piece */
    void write(List<RegisterCheck> checks, Collection<KeptFinding> kept) {
        LocalDate today = clock.today();
        Map<OrganisationId, Place> places = new HashMap<>();
        checks.forEach(check -> places.put(check.id(), place(check.draft())));
        Map<OrganisationId, String> texts = new HashMap<>();
        places.forEach((id, place) -> texts.put(id, place.text()));
        findings.write(FindingDiff.between(kept, found(checks, today), texts), places, today);
    }

    private List<Finding> found(List<RegisterCheck> checks, LocalDate today) {
        List<Finding> all = new ArrayList<>();
        checks.forEach(check -> all.addAll(DataQuality.of(check)));
        List<OrganisationId> ids = checks.stream().map(RegisterCheck::id).toList();
        if (!ids.isEmpty()) {
            sources.forEach(source -> all.addAll(source.find(ids, today)));
        }
        return all.stream()
                .collect(Collectors.groupingBy(Finding::organisation))
                .values()
                .stream()
                .flatMap(one -> DataQuality.merged(one).stream())
                .toList();
    }

    private static Place place(OrganisationDraft draft) {
        return new Place(
                Objects.requireNonNull(draft.seat().commune()).value(),
                Objects.requireNonNull(draft.activity().sector()).name(),
                draft.identity().name());
    }
}
