package coop.portal.inspections;

import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.persistence.StoredPlans;
import coop.portal.inspections.rules.Planner;
import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * Invented plans of several agencies and years: past ones closed, this year's issued, next year's in all stages. An agency visits
 * as many organisations as it has people for, however many there are, and no organisation twice a year.
 */
@Component
class DemoPlans implements DemoFeeder {

    /** Among so many, spread over all, those to be visited are found. */
    private static final long LOOKED_AT = 4_000;
    /** Of a small register each agency visits at most one in so many. */
    private static final int LEAST_AWAY = 12;
    private static final int COMMUNES = 20;
    private static final int BY_COMMUNE = 5;
    private static final String FARMING = "SO_NONG_NGHIEP_MOI_TRUONG";
    private static final Map<String, Integer> VISITS = Map.of(
            "THANH_TRA_TINH", 30, "SO_TAI_CHINH", 60, FARMING, 120, "SO_CONG_THUONG", 60, "SO_XAY_DUNG", 25);
    private static final List<PlanStage> COMING = List.of(
            PlanStage.DRAFT, PlanStage.SUBMITTED, PlanStage.APPROVED, PlanStage.RETURNED, PlanStage.ISSUED);
    private static final List<PlanStage> COMING_FULL = List.of(
            PlanStage.OVERLAP_REVIEW, PlanStage.SUBMITTED, PlanStage.UNIT_APPROVED, PlanStage.APPROVED);

    private final PublicOrganisations organisations;
    private final StoredPlans stored;
    private final Agencies agencies;
    private final DemoPlanCourse course;
    private final PortalClock clock;

    DemoPlans(
            PublicOrganisations organisations,
            StoredPlans stored,
            Agencies agencies,
            DemoPlanCourse course,
            PortalClock clock) {
        this.organisations = organisations;
        this.stored = stored;
        this.agencies = agencies;
        this.course = course;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "inspections.DemoPlans.what";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean isFed() {
        return stored.any();
    }

    @Override
    public long begin(long number) {
        List<OrganisationRef> looked = looked(number);
        int now = clock.today().getYear();
        long visits = 0;
        for (int year = now - 2; year <= now + 1; year++) {
            visits += year(year, looked);
        }
        return visits;
    }

    private List<OrganisationRef> looked(long number) {
        long many = Math.min(number, LOOKED_AT);
        return organisations.refs(LongStream.range(0, many).mapToObj(each -> Share.id(each * number / many)).toList()).stream()
                .filter(ref -> ref.legalStatus() == LegalStatus.ACTIVE)
                .sorted((one, other) -> Long.compare(one.id().value(), other.id().value()))
                .toList();
    }

    private long year(int year, List<OrganisationRef> looked) {
        Set<OrganisationId> taken = new HashSet<>();
        long visits = 0;
        int turn = 0;
        for (Agency agency : planning(LocalDate.of(year, Month.DECEMBER, 1))) {
            PlanStage stage = stage(agency, year, turn++);
            if (stage != PlanStage.CANCELLED) {
                List<OrganisationRef> chosen = chosen(agency, year, looked, taken);
                visits += chosen.isEmpty() ? 0 : course.run(agency, year, stage, chosen);
            }
        }
        return visits;
    }

    /** Those that exist on a day: the agencies of the province that visit cooperatives, and some communes. */
    private List<Agency> planning(LocalDate day) {
        List<Agency> all = agencies.all(day.isAfter(clock.today()) ? clock.today() : day);
        List<Agency> planning = new ArrayList<>(all.stream().filter(agency -> VISITS.containsKey(agency.code())).toList());
        all.stream().filter(agency -> agency.kind() == AgencyKind.COMMUNE_PC).limit(COMMUNES).forEach(planning::add);
        return planning;
    }

    /** The department of agriculture has not begun its plan of next year yet, so that somebody can. */
    private PlanStage stage(Agency agency, int year, int turn) {
        int now = clock.today().getYear();
        if (year < now) {
            return PlanStage.CLOSED;
        }
        if (year == now) {
            return agency.code().equals("SO_CONG_THUONG") ? PlanStage.AMENDING : PlanStage.ISSUED;
        }
        if (agency.code().equals(FARMING)) {
            return PlanStage.CANCELLED;
        }
        List<PlanStage> stages = LawInForce.planner(agency.kind()) == Planner.COMMUNE ? COMING : COMING_FULL;
        return stages.get(turn % stages.size());
    }

    private static List<OrganisationRef> chosen(
            Agency agency, int year, List<OrganisationRef> looked, Set<OrganisationId> taken) {
        int most = Math.min(VISITS.getOrDefault(agency.code(), BY_COMMUNE), looked.size() / LEAST_AWAY);
        int from = looked.isEmpty() ? 0 : year * 31 % looked.size();
        List<OrganisationRef> turned = new ArrayList<>(looked.subList(from, looked.size()));
        turned.addAll(looked.subList(0, from));
        List<OrganisationRef> chosen = turned.stream()
                .filter(theirs(agency))
                .filter(ref -> !taken.contains(ref.id()))
                .limit(most)
                .toList();
        chosen.forEach(ref -> taken.add(ref.id()));
        return chosen;
    }

    private static Predicate<OrganisationRef> theirs(Agency agency) {
        return switch (agency.code()) {
            case FARMING -> ref -> ref.sector() == Sector.AGRICULTURE;
            case "SO_CONG_THUONG" -> ref -> ref.sector() == Sector.TRADE_SERVICE_OTHER;
            case "SO_XAY_DUNG" -> ref -> ref.sector() == Sector.INDUSTRY_CONSTRUCTION;
            default -> agency.kind() == AgencyKind.COMMUNE_PC
                    ? ref -> ref.commune().equals(agency.unit())
                    : ref -> true;
        };
    }
}
