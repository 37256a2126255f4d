package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseFilter;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.dissolution.model.CaseStep;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.dissolution.model.WaitingCase;
import coop.portal.kernel.Paged;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be seen of cases, by those who may see them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(DissolutionPermissions.CASE_READ)
public class DissolutionQueries {

    private final CaseDesk desk;
    private final CaseSheets sheets;
    private final VisibleCases visible;

    DissolutionQueries(CaseDesk desk, CaseSheets sheets, VisibleCases visible) {
        this.desk = desk;
        this.sheets = sheets;
        this.visible = visible;
    }

    public Paged<CaseRow, CaseFilter> cases() {
        return visible;
    }

    public CaseSheet sheet(CaseId id) {
        return sheets.of(desk.look(id));
    }

    /** The log of steps, the latest first. */
    public List<CaseStep> log(CaseId id) {
        return desk.log(desk.look(id).one().id());
    }

    /** What waits for the person who asks, the longest waiting first. */
    public List<WaitingCase> waiting(int limit) {
        return visible.waiting(limit);
    }
}
