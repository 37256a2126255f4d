package coop.portal.registry;

import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.DifficultArea;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import coop.portal.registry.model.Statuses;
import coop.portal.registry.rules.TaxCode;
import coop.portal.territory.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Invents organisations, the same for the same number: places are real, everything else is not. */
final class DemoDrafts {

    private static final long SEED = 20_230_630L;
    private static final LocalDate FIRST = LocalDate.of(1997, 1, 1);
    private static final int DAYS = 10_500;
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final List<Unit> communes;

    /** @param communes in which they are seated */
    DemoDrafts(List<Unit> communes) {
        this.communes = communes;
    }

    OrganisationDraft draft(long number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        Unit commune = DemoNames.pick(communes, random);
        String place = commune.name().substring(commune.name().indexOf(' ') + 1);
        DemoTrade trade = DemoTrade.any(random);
        LocalDate founded = FIRST.plusDays(random.nextInt(DAYS));
        int members = members(trade, random);
        List<Person> people = people(founded, random);
        String name = "Hợp tác xã " + DemoNames.proper(trade, place, number, random);
        return new OrganisationDraft(
                new Identity(OrganisationType.COOPERATIVE, name, code(number), null, null, null),
                new Seat(commune.id(), "Xóm " + (1 + random.nextInt(20)), null, area(random),
                        "09" + (10_000_000 + random.nextInt(89_999_999)), null, null),
                new Registration(founded, 0, null, null),
                new Activity(trade.sector(), trade.subType(), List.of(new Industry(trade.industry(), null, true)), Set.of()),
                new Governance(members >= 50 ? GovernanceType.FULL : GovernanceType.SHORT, MonthDay.of(12, 31),
                        random.nextInt(3) > 0, null, adapted(founded, members)),
                capital(random),
                MemberFigures.official(members),
                new ManagerFigures(people.size(), people.size() / 4, people.size() / 2),
                people,
                OrganisationDraft.of(new Identity(OrganisationType.COOPERATIVE, name, null, null, null, null)).contract(),
                statuses(founded, random));
    }

    /** Its number, after the first office whose digits can be proved by a tenth. */
    private static String code(long number) {
        for (int office = 29; ; office--) {
            String nine = office + "%07d".formatted(number + 1);
            OptionalInt proof = TaxCode.proof(nine);
            if (proof.isPresent()) {
                return nine + proof.getAsInt();
            }
        }
    }

    private static int members(DemoTrade trade, SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4, 5 -> 7 + random.nextInt(40);
            case 6, 7, 8 -> 50 + random.nextInt(350);
            default -> 400 + random.nextInt(trade == DemoTrade.CREDIT ? 2_600 : 1_200);
        };
    }

    private static Capital capital(SplittableRandom random) {
        long millions = random.nextInt(10) < 7 ? 200 + random.nextInt(1_800) : 2_000 + random.nextInt(18_000);
        BigDecimal charter = new BigDecimal(millions).multiply(MILLION);
        long percent = millions % 31 == 0 ? 45 : 4 + millions % 25;
        BigDecimal largest = new BigDecimal(millions * percent / 100).multiply(MILLION);
        return new Capital(charter, charter, largest, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Some of those from before the law of 2023 still have a charter of the former one. */
    private static @Nullable LocalDate adapted(LocalDate founded, int members) {
        boolean former = founded.isBefore(LocalDate.of(2024, 7, 1));
        return former && members % 6 > 0 ? LocalDate.of(2025, 1 + members % 12, 15) : null;
    }

    private static DifficultArea area(SplittableRandom random) {
        int of = random.nextInt(10);
        return of < 6 ? DifficultArea.NONE : of < 8 ? DifficultArea.DIFFICULT : DifficultArea.EXTREMELY_DIFFICULT;
    }

    private static List<Person> people(LocalDate founded, SplittableRandom random) {
        List<Person> people = new ArrayList<>();
        for (PersonRole role : List.of(
                PersonRole.DIRECTOR, PersonRole.BOARD_MEMBER, PersonRole.SUPERVISOR, PersonRole.ACCOUNTANT)) {
            Education education = DemoNames.pick(List.of(Education.values()), random);
            Person person = Person.of(DemoNames.person(random), role, education);
            LocalDate from = founded.isBefore(LocalDate.of(2022, 1, 1)) ? LocalDate.of(2022, 1, 1) : founded;
            people.add(new Person(person.fullName(), role, person.legalRepresentative(), null, null, null, null, education,
                    from, from.plusYears(5), role.manages() ? "01/NQ-ĐHTV" : null, role.manages() ? from : null, null));
        }
        return people;
    }

    private static Statuses statuses(LocalDate founded, SplittableRandom random) {
        int of = random.nextInt(1_000);
        LegalStatus legal = of < 960 ? LegalStatus.ACTIVE
                : of < 978 ? LegalStatus.SUSPENDED
                : of < 988 ? LegalStatus.DISSOLVING
                : LegalStatus.NOT_AT_ADDRESS;
        OperatingStatus operating = switch (legal) {
            case SUSPENDED -> OperatingStatus.NOTIFIED_SUSPENSION;
            case DISSOLVING -> OperatingStatus.IN_DISSOLUTION;
            case NOT_AT_ADDRESS -> OperatingStatus.CONFIRMED_DORMANT;
            default -> of < 780 ? OperatingStatus.OPERATING
                    : of < 860 ? OperatingStatus.WEAK
                    : of < 930 ? OperatingStatus.SUSPECTED_DORMANT
                    : OperatingStatus.CONFIRMED_DORMANT;
        };
        return new Statuses(legal, founded, operating, founded);
    }
}
