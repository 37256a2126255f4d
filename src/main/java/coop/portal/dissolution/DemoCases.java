package coop.portal.dissolution;

import coop.portal.access.Actors;
import coop.portal.dissolution.model.CaseEvent;
import coop.portal.dissolution.persistence.CaseGates;
import coop.portal.dissolution.persistence.CaseLog;
import coop.portal.dissolution.persistence.CaseMemory;
import coop.portal.dissolution.persistence.DissolutionCase;
import coop.portal.dissolution.persistence.DissolutionCases;
import coop.portal.dissolution.rules.CaseCourse;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.DemoFeeder.Share;
import coop.portal.kernel.RecordedOnly;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Invented cases, some in each course, of cooperatives that do not operate where there are such. */
@Component
class DemoCases implements DemoFeeder {

    private static final long LOOKED_AT = 4_000;
    /** So many times each course. */
    private static final int TIMES = 2;

    private final PublicOrganisations organisations;
    private final DissolutionCases cases;
    private final CaseMemory memory;
    private final CaseLog log;
    private final CaseGates gates;
    private final CaseDesk.Surroundings around;

    DemoCases(
            PublicOrganisations organisations, DissolutionCases cases, CaseMemory memory, CaseLog log, CaseGates gates,
            CaseDesk.Surroundings around) {
        this.organisations = organisations;
        this.cases = cases;
        this.memory = memory;
        this.log = log;
        this.gates = gates;
        this.around = around;
    }

    @Override
    public String what() {
        return "dissolution.DemoCases.what";
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public boolean isFed() {
        return gates.any();
    }

    @Override
    public long begin(long number) {
        DemoCaseCourse[] courses = DemoCaseCourse.values();
        List<OrganisationRef> chosen = chosen(number, courses.length * TIMES);
        List<CaseEvent> told = new ArrayList<>();
        around.actors().as(around.actors().system("demo"), () -> {
            for (int turn = 0; turn < chosen.size(); turn++) {
                told.add(invent(chosen.get(turn), courses[turn % courses.length]));
            }
            return told.size();
        });
        around.events().publishEvent(new RecordedOnly(told));
        return told.size();
    }

    private List<OrganisationRef> chosen(long number, int most) {
        long many = Math.min(number, LOOKED_AT);
        return organisations.refs(LongStream.range(0, many).mapToObj(each -> Share.id(each * number / many)).toList()).stream()
                .filter(ref -> ref.legalStatus() == LegalStatus.ACTIVE && ref.type() != OrganisationType.COOPERATIVE_GROUP)
                .sorted(Comparator.comparing((OrganisationRef ref) -> !ref.operatingStatus().dormantSigns())
                        .thenComparing(ref -> ref.id().value()))
                .limit(most)
                .toList();
    }

    private CaseEvent invent(OrganisationRef ref, DemoCaseCourse course) {
        LocalDate today = around.clock().today();
        DemoWalk walk = course.walk(false, today, around.law()::on, around.days().calendar());
        LocalDateTime opened = walk.steps().getFirst().at();
        CaseFile file = walk.file();
        String caseNo = String.format(Locale.ROOT, "GT-%d-%04d", opened.getYear(), gates.next(opened.getYear()));
        DissolutionCase one = DissolutionCase.open(
                ref, new DissolutionCase.Beginning(caseNo, course.evidence(), "Cán bộ " + ref.communeName(), opened), file);
        one.become(file, CaseCourse.outcome(walk.last(), file).orElse(null), walk.at());
        cases.save(one);
        cases.flush();
        memory.write(one.id(), CaseCourse.nothing(file), file);
        walk.steps().forEach(step -> log.add(one.id(), Actors.NOBODY, step));
        return CaseWords.opened(one);
    }
}
