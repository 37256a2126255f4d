package coop.portal.checklists;

import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.persistence.ChecklistTemplates;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of what is asked, in all its versions. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(ChecklistPermissions.TEMPLATE_READ)
public class ChecklistTemplateQueries {

    private final ChecklistTemplates templates;
    private final PortalClock clock;

    ChecklistTemplateQueries(ChecklistTemplates templates, PortalClock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    /** All versions, by kind, the latest first. */
    public List<Template> all() {
        return templates.all();
    }

    /** @throws NotFoundException when there is no such version */
    public Template find(TemplateId id) {
        return templates.find(id).orElseThrow(() -> new NotFoundException("template " + id.text()));
    }

    public LocalDate today() {
        return clock.today();
    }
}
