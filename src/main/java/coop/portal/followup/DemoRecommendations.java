package coop.portal.followup;

import coop.portal.access.Actors;
import coop.portal.followup.model.Clause;
import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.Followed;
import coop.portal.followup.model.GrantedExtension;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.followup.persistence.Clauses;
import coop.portal.followup.persistence.RecommendationRecords;
import coop.portal.followup.persistence.ViolationRecords;
import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.RecordedOnly;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UnitId;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Invented recommendations, one in each commune that has a cooperative, in all stages and as urgent as they come. */
@Component
class DemoRecommendations implements DemoFeeder {

    private static final long LOOKED_AT = 4_000;
    /** Every so many is of an inspection and not of a check. */
    private static final int INSPECTED = 9;
    private static final int FORENOON = 9;
    /** So many days are given at first. */
    private static final int GIVEN = 30;
    private static final String INSPECTORATE = "THANH_TRA_TINH";
    private static final Map<Sector, String> CHECKED_BY = Map.of(
            Sector.AGRICULTURE, "SO_NONG_NGHIEP_MOI_TRUONG", Sector.TRADE_SERVICE_OTHER, "SO_CONG_THUONG",
            Sector.INDUSTRY_CONSTRUCTION, "SO_XAY_DUNG", Sector.FINANCE, "SO_TAI_CHINH");

    private final PublicOrganisations organisations;
    private final ViolationRecords violations;
    private final RecommendationRecords recommendations;
    private final RaisedReferrals referrals;
    private final Clauses clauses;
    private final Territory territory;
    private final Agencies agencies;
    private final Office office;

    DemoRecommendations(
            PublicOrganisations organisations,
            ViolationRecords violations,
            RecommendationRecords recommendations,
            RaisedReferrals referrals,
            Clauses clauses,
            Territory territory,
            Agencies agencies,
            Office office) {
        this.organisations = organisations;
        this.violations = violations;
        this.recommendations = recommendations;
        this.referrals = referrals;
        this.clauses = clauses;
        this.territory = territory;
        this.agencies = agencies;
        this.office = office;
    }

    @Override
    public String what() {
        return "followup.DemoRecommendations.what";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean isFed() {
        return recommendations.any();
    }

    @Override
    public long begin(long number) {
        List<Violation> found = new ArrayList<>();
        List<Recommendation> recommended = new ArrayList<>();
        int turn = 0;
        for (OrganisationRef ref : oneInEachCommune(number)) {
            int mine = turn++;
            checking(ref, mine).ifPresent(agency -> invent(ref, agency, mine, found, recommended));
        }
        violations.insert(found, office.now());
        recommendations.insert(recommended);
        referrals.ofInvented(found, recommended);
        recommended.stream()
                .filter(one -> one.stage() == RecommendationStage.EXTENDED)
                .forEach(one -> recommendations.grant(one.id(), new GrantedExtension(
                        one.draft().due(), one.due(), "Đang mùa thu hoạch, thành viên chưa họp được", one.ownerName(),
                        "Lãnh đạo " + one.agencyName(), office.now().minusDays(1))));
        office.publish(new RecordedOnly(recommended.stream()
                .map(one -> new FollowUpEvent(
                        FollowUpEvent.subject(one), "followup.action.recommendation-published", List.of(), null))
                .toList()));
        return recommended.size();
    }

    private List<OrganisationRef> oneInEachCommune(long number) {
        long many = Math.min(number, LOOKED_AT);
        Set<UnitId> today = territory.communes(office.today()).stream().map(Unit::id).collect(Collectors.toSet());
        Map<UnitId, OrganisationRef> first = new LinkedHashMap<>();
        organisations.refs(LongStream.range(0, many).mapToObj(each -> Share.id(each * number / many)).toList()).stream()
                .filter(ref -> ref.legalStatus() == LegalStatus.ACTIVE && today.contains(ref.commune()))
                .sorted(Comparator.comparing(ref -> ref.id().value()))
                .forEach(ref -> first.putIfAbsent(ref.commune(), ref));
        return List.copyOf(first.values());
    }

    private Optional<Agency> checking(OrganisationRef ref, int turn) {
        return agencies.byCode(turn % INSPECTED == 0 ? INSPECTORATE : CHECKED_BY.get(ref.sector()), office.today());
    }

    private void invent(
            OrganisationRef ref, Agency agency, int turn, List<Violation> found, List<Recommendation> recommended) {
        DemoCase one = DemoCase.ALL.get(turn % DemoCase.ALL.size());
        DemoCourse course = DemoCourse.of(turn);
        LocalDate today = office.today();
        LocalDate due = course.due(today, turn);
        LocalDate known = (due.isBefore(today) ? due : today).minusDays(GIVEN);
        boolean revoked = one.kind() == RecommendationKind.REVOCATION;
        boolean inspection = agency.code().equals(INSPECTORATE);
        Paper paper = new Paper((turn + 1) + (inspection ? "/KL-TTr" : "/TB-KTr"), known, inspection);
        Subject occasion = new Subject("demo", Integer.toString(turn), paper.number());
        Clause clause = clauses.all().stream().filter(each -> each.code().equals(one.clause())).findFirst().orElseThrow();
        Violation violation = new Violation(
                ViolationId.next(), occasion, Followed.of(ref), agency.id(), agency.name(),
                new ViolationDraft(one.found(), one.clause(), known.minusDays(20), one.evidence(), one.gravity(), one.check()),
                clause.citation(), clause.supportMisuse(), Actors.NOBODY, "Trưởng đoàn", known, null, 0);
        found.add(violation);
        recommended.add(course.said(today).apply(new Recommendation(
                RecommendationId.next(), occasion, Followed.of(ref), agency.id(), agency.name(),
                new RecommendationDraft(
                        violation.id(), one.kind(), one.recommended(), revoked ? Owner.commune(ref.commune()) : Owner.ORGANISATION,
                        course == DemoCourse.EXTENDED ? known.plusDays(GIVEN) : due, one.amount(), one.decision()),
                revoked ? "UBND " + ref.communeName() : ref.name(), course.stage(), due, paper, null, null, null, null, known.atTime(FORENOON, 0), 0)));
    }
}
