package coop.portal.territory.model;

import java.util.List;

/** All units, what became of them, and all agencies, as they stand at one moment. */
public record Reference(List<Unit> units, List<Succession> successions, List<Agency> agencies) {

    public Reference {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
        agencies = List.copyOf(agencies);
    }
}
