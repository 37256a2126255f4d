package coop.portal.quality.rules;

import coop.portal.kernel.OrganisationId;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.KeptFinding;
import coop.portal.quality.model.QualityRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to be written so that what is kept says what was found; nothing when it does already. */
public record FindingDiff(List<Finding> added, List<Altered> altered, List<KeptFinding> fixed) {

    /**
     * One whose facts, place or state are others than before.
     *
     * @param state dismissed only as long as the facts are those that were dismissed
     * @param again it was fixed and is there again, so that it is new from today
     */
    public record Altered(KeptFinding kept, Finding found, FindingState state, boolean again) {}

    private record Key(OrganisationId organisation, QualityRule rule) {}

    /** @param places where each organisation stands now, as it is kept beside its findings */
    public static FindingDiff between(
            Collection<KeptFinding> kept, Collection<Finding> found, Map<OrganisationId, String> places) {
        Map<Key, KeptFinding> before = new HashMap<>();
        kept.forEach(one -> before.put(new Key(one.organisation(), one.rule()), one));
        List<Finding> added = new ArrayList<>();
        List<Altered> altered = new ArrayList<>();
        for (Finding one : found) {
            KeptFinding known = before.remove(new Key(one.organisation(), one.rule()));
            if (known == null) {
                added.add(one);
            } else {
                alter(known, one, places.getOrDefault(one.organisation(), ""), altered);
            }
        }
        List<KeptFinding> fixed = before.values().stream()
                .filter(one -> one.state() != FindingState.FIXED)
                .toList();
        return new FindingDiff(List.copyOf(added), List.copyOf(altered), fixed);
    }

    private static void alter(KeptFinding known, Finding found, String place, List<Altered> altered) {
        String now = Fingerprint.of(found);
        FindingState state = now.equals(known.dismissed()) ? FindingState.DISMISSED : FindingState.OPEN;
        if (state != known.state() || !now.equals(known.fingerprint()) || !place.equals(known.place())) {
            altered.add(new Altered(known, found, state, known.state() == FindingState.FIXED));
        }
    }
}
