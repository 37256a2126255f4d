package coop.portal.access;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.DemoPerson;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.persistence.Account;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.persistence.Assignment;
import coop.portal.access.persistence.Assignments;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes invented people in numbers: of ten, six work in a commune, each in the next one, the others in the agencies of the
 * province. A second time only those who are missing are made.
 */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class DemoPeople {

    /** They are named so, with a number. */
    static final String PREFIX = "person";

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    /** What each of ten does, by the demo account that does the same; the last place goes round among those who are few. */
    private static final List<String> TEN = List.of(
            "commune-officer", "dept-officer", "commune-officer", "focal-officer", "commune-officer",
            "commune-leader", "dept2-officer", "commune-officer", "inspectorate-officer");
    private static final List<String> FEW = List.of(
            "commune-officer", "focal-manager", "dept-manager", "inspectorate-manager", "viewer", "province-leader", "auditor",
            "alliance-officer", "dept2-manager", "sys-admin");

    private final Accounts accounts;
    private final Assignments assignments;
    private final DemoAgencies places;
    private final Agencies agencies;
    private final Passwords passwords;
    private final PortalClock clock;

    DemoPeople(
            Accounts accounts,
            Assignments assignments,
            DemoAgencies places,
            Agencies agencies,
            Passwords passwords,
            PortalClock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.places = places;
        this.agencies = agencies;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return how many were made */
    @Transactional
    public int make(int number, String password) {
        List<Integer> missing = IntStream.rangeClosed(1, number)
                .filter(each -> accounts.named(name(each)).isEmpty())
                .boxed()
                .toList();
        Map<Integer, String> hashes = missing.parallelStream()
                .collect(Collectors.toConcurrentMap(each -> each, each -> passwords.hash(password)));
        List<Agency> communes = agencies.all(clock.today()).stream()
                .filter(agency -> agency.kind() == AgencyKind.COMMUNE_PC)
                .toList();
        missing.forEach(each -> make(each, String.valueOf(hashes.get(each)), communes));
        return missing.size();
    }

    private void make(int number, String hash, List<Agency> communes) {
        DemoPerson like = like(number);
        Account account = Account.open(UserId.next(), name(number), "Người thử %04d".formatted(number), clock.now());
        account.choosePassword(hash);
        account.writeTo(DemoPerson.email(account.userName()));
        accounts.save(account);
        boolean local = like.scope() == ScopeKind.COMMUNES;
        Agency agency = local
                ? communes.get(number % communes.size())
                : places.of(like, clock.today()).orElseThrow();
        Set<UnitId> reach = local ? Set.of(agency.unit()) : Set.of();
        AssignmentDraft draft = new AssignmentDraft(
                like.role(), agency.id(), like.scope(), reach, like.sectors(), SINCE, null, "02/QĐ-DEMO");
        assignments.save(Assignment.of(AssignmentId.next(), account.id(), draft, clock.now()));
    }

    private static DemoPerson like(int number) {
        int place = (number - 1) % (TEN.size() + 1);
        String account = place < TEN.size() ? TEN.get(place) : FEW.get(number / (TEN.size() + 1) % FEW.size());
        return DemoPerson.ALL.stream().filter(person -> person.userName().equals(account)).findFirst().orElseThrow();
    }

    private static String name(int number) {
        return "%s-%04d".formatted(PREFIX, number);
    }
}
