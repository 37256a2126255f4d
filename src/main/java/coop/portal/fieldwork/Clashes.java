package coop.portal.fieldwork;

import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.persistence.AwayDays;
import coop.portal.fieldwork.persistence.Teams;
import coop.portal.kernel.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why people cannot be on a team on its days: another team has them, or they are away. */
@Component
class Clashes {

    private final Teams teams;
    private final AwayDays away;

    Clashes(Teams teams, AwayDays away) {
        this.teams = teams;
        this.away = away;
    }

    Map<UserId, List<Clash>> of(FieldworkId but, Collection<UserId> people, OnSite days) {
        Map<UserId, List<Clash>> found = new HashMap<>();
        teams.clashes(but, people, days).forEach((user, clashes) -> found.put(user, new ArrayList<>(clashes)));
        away.of(people, days).forEach((user, clashes) -> found.computeIfAbsent(user, one -> new ArrayList<>()).addAll(clashes));
        found.values().forEach(clashes -> clashes.sort(Comparator.comparing(Clash::from)));
        return found;
    }
}
