package coop.portal.documents;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.TemplateEvent;
import coop.portal.documents.model.TemplateRow;
import coop.portal.documents.persistence.Templates;
import coop.portal.documents.rules.FieldCatalogue;
import coop.portal.documents.rules.FileNames;
import coop.portal.exchange.FileGuard;
import coop.portal.exchange.model.ContentType;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An office puts its own template in the place of the built-in one; papers that were made keep the text they have. */
@Service
@Transactional
@RolesAllowed(DocumentPermissions.TEMPLATE_WRITE)
public class KeepingTemplates {

    private static final long LARGEST = 2L << 20;

    private final Templates templates;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final FileGuard guard = new FileGuard(UploadLimits.USUAL.withFileBytes(LARGEST));

    KeepingTemplates(Templates templates, Actors actors, PortalClock clock, ApplicationEventPublisher events) {
        this.templates = templates;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * From now on papers of the kind are made from this file.
     *
     * @param seen the version that stood there when the file was chosen
     * @throws RefusedException when it is no Word document, carries what runs, or has unknown or lacks required fields
     */
    public void replace(PaperKind kind, int seen, String name, Path file) {
        Actor actor = actors.current();
        AgencyId agency = office(actor);
        String kept = FileNames.kept(name);
        byte[] content = checked(kind, kept, file);
        int before = current(agency, kind);
        if (before != seen) {
            throw new StaleException("template " + kind);
        }
        templates.putAside(agency, kind, "");
        TemplateRow row = new TemplateRow(kind, templates.versions(agency, kind) + 1, kept, clock.now(), actor.name());
        String sum = sum(content);
        templates.insert(agency, row, content, sum);
        events.publishEvent(new TemplateEvent(TemplateEvent.subject(agency, kind), "documents.action.template-replaced",
                List.of(new Change("documents.change.file", null, kept), new Change("documents.change.sha256", null, sum)), null));
    }

    /** The built-in template counts again; the office's own versions stay. */
    public void backToBuiltIn(PaperKind kind, String reason) {
        AgencyId agency = office(actors.current());
        if (reason.isBlank()) {
            throw new RefusedException("documents.refusal.reason");
        }
        if (!templates.putAside(agency, kind, reason.strip())) {
            throw new StaleException("template " + kind);
        }
        events.publishEvent(new TemplateEvent(TemplateEvent.subject(agency, kind), "documents.action.template-put-aside",
                List.of(), reason.strip()));
    }

    private int current(AgencyId agency, PaperKind kind) {
        return templates.inUse(agency).stream()
                .filter(row -> row.kind() == kind)
                .mapToInt(TemplateRow::versionNo)
                .findFirst()
                .orElse(0);
    }

    private byte[] checked(PaperKind kind, String name, Path file) {
        if (guard.check(file, name) != ContentType.DOCX) {
            throw new RefusedException("documents.refusal.template.not-word");
        }
        try {
            byte[] content = Files.readAllBytes(file);
            List<Refusal> faults = FieldCatalogue.faults(kind, new WordTemplate(content).fields());
            if (!faults.isEmpty()) {
                throw new RefusedException(faults);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AgencyId office(Actor actor) {
        AgencyId agency = actor.agency();
        if (agency == null) {
            throw new NotFoundException("templates of nobody");
        }
        return agency;
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
