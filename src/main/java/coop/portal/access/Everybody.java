package coop.portal.access;

import coop.portal.access.persistence.Placements;
import coop.portal.access.persistence.Placements.Held;
import coop.portal.access.persistence.Placements.Lent;
import coop.portal.access.persistence.Placements.Reachable;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who can be written to, in each of their capacities, for what the portal does for all of them at night: as each of
 * them, with their rights and rows and never more. Only the portal itself may ask.
 */
@Component
public class Everybody {

    private final Placements placements;
    private final Capacities capacities;
    private final RolePage roles;
    private final Agencies agencies;
    private final Actors actors;

    Everybody(Placements placements, Capacities capacities, RolePage roles, Agencies agencies, Actors actors) {
        this.placements = placements;
        this.capacities = capacities;
        this.roles = roles;
        this.agencies = agencies;
        this.actors = actors;
    }

    /** @param capacities their own assignments first, then those lent to them; at least one */
    public record Person(UserId user, String name, String email, String locale, List<Actor> capacities) {

        public Person {
            capacities = List.copyOf(capacities);
        }
    }

    /** Those with an address who can act on a day, in three questions however many they are. */
    @Transactional(readOnly = true)
    public List<Person> reachable(LocalDate day) {
        if (!actors.current().user().equals(Actors.NOBODY)) {
            throw new AccessDeniedException("everybody is for the portal itself");
        }
        Map<Long, Held> held = placements.held(day).stream().collect(Collectors.toMap(Held::id, Function.identity()));
        Map<UserId, String> names = new HashMap<>();
        List<Reachable> reachable = placements.reachable();
        reachable.forEach(one -> names.put(one.user(), one.name()));
        Map<UserId, List<Work>> works = works(held, placements.lent(day));
        List<Person> everybody = new ArrayList<>();
        for (Reachable one : reachable) {
            List<Actor> theirs = works.getOrDefault(one.user(), List.of()).stream()
                    .map(work -> actor(one, work, names))
                    .toList();
            if (!theirs.isEmpty()) {
                everybody.add(new Person(one.user(), one.name(), one.email(), one.locale(), theirs));
            }
        }
        return everybody;
    }

    /** An assignment, and whose it is when it is lent. */
    private record Work(Held held, @Nullable UserId lender) {}

    private static Map<UserId, List<Work>> works(Map<Long, Held> held, List<Lent> lent) {
        Map<UserId, List<Work>> works = new HashMap<>();
        held.values().stream()
                .sorted(java.util.Comparator.comparing((Held one) -> one.reach().from()).thenComparing(Held::id))
                .forEach(one -> works.computeIfAbsent(one.user(), user -> new ArrayList<>()).add(new Work(one, null)));
        lent.forEach(one -> Optional.ofNullable(held.get(one.assignment()))
                .ifPresent(assignment -> works.computeIfAbsent(one.to(), user -> new ArrayList<>())
                        .add(new Work(assignment, one.from()))));
        return works;
    }

    private Actor actor(Reachable person, Work work, Map<UserId, String> names) {
        return new Actor(
                person.user(),
                person.name(),
                work.held().reach().role(),
                work.held().reach().agency(),
                agencies.find(work.held().reach().agency()).map(Agency::name).orElse(""),
                roles.of(work.held().reach().role()),
                capacities.scope(work.held().reach()),
                work.lender() == null
                        ? null
                        : new Actor.ActingFor(work.lender(), names.getOrDefault(work.lender(), "")));
    }
}
