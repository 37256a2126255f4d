package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.persistence.CaseGates;
import coop.portal.dissolution.persistence.DissolutionCase;
import coop.portal.dissolution.rules.CaseCourse;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the one case that an organisation may have open, with a number of the year. */
@Component
class CaseBeginnings {

    private final CaseDesk desk;
    private final CaseGates gates;
    private final OrganisationQueries registry;

    CaseBeginnings(CaseDesk desk, CaseGates gates, OrganisationQueries registry) {
        this.desk = desk;
        this.gates = gates;
        this.registry = registry;
    }

    List<Remark> check(OrganisationId organisation) {
        List<Remark> remarks = new ArrayList<>();
        if (visible(organisation).legalStatus() == LegalStatus.TERMINATED) {
            remarks.add(Remark.error("DC-03", "organisation", "dissolution.remark.terminated"));
        }
        if (gates.hasOpen(organisation)) {
            remarks.add(Remark.error("DC-04", "organisation", "dissolution.remark.has-case"));
        }
        return remarks;
    }

    void hold() {
        gates.holdNumbers(desk.around().clock().today().getYear());
    }

    /** The one that is open already, while nobody else opens one. */
    Optional<CaseId> there(OrganisationId organisation) {
        return gates.holdOpen(organisation);
    }

    CaseId open(OrganisationId organisation, String evidence) {
        OrganisationRef about = visible(organisation);
        if (there(organisation).isPresent()) {
            throw new RefusedException("dissolution.remark.has-case");
        }
        CaseCourse.When when = desk.around().when();
        CaseFile file = CaseCourse.opened(about.type() == OrganisationType.COOPERATIVE_GROUP, when.now().toLocalDate(), when);
        return desk.begin(
                DissolutionCase.open(about, new DissolutionCase.Beginning(
                        number(when.now().getYear()), evidence, desk.around().actors().current().name(), when.now()), file),
                file);
    }

    private String number(int year) {
        return String.format(Locale.ROOT, "GT-%d-%04d", year, gates.next(year));
    }

    private OrganisationRef visible(OrganisationId organisation) {
        return registry.ref(organisation).orElseThrow(() -> new NotFoundException("organisation " + organisation.text()));
    }
}
