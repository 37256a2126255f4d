package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case begins: an officer has evidence that an organisation does not operate, or that it is to be ended. */
@Service
@Transactional
@RolesAllowed(DissolutionPermissions.CASE_WRITE)
public class OpeningCases {

    private final CaseBeginnings beginnings;

    OpeningCases(CaseBeginnings beginnings) {
        this.beginnings = beginnings;
    }

    /** What is to be said as it is typed. */
    @Transactional(readOnly = true)
    public List<Remark> check(@Nullable OrganisationId organisation, String evidence) {
        List<Remark> remarks = new ArrayList<>();
        if (organisation == null) {
            remarks.add(Remark.error("DC-01", "organisation", "dissolution.remark.organisation"));
        } else {
            remarks.addAll(beginnings.check(organisation));
        }
        if (evidence.isBlank()) {
            remarks.add(Remark.error("DC-02", "evidence", "dissolution.remark.evidence"));
        }
        return remarks;
    }

    /** One after the other, before anything is read, so that of two who open at once the second sees the first's. */
    public CaseId open(OrganisationId organisation, String evidence) {
        beginnings.hold();
        RefusedException.mustNotStop(check(organisation, evidence));
        return beginnings.open(organisation, evidence.strip());
    }
}
