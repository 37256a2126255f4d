package coop.portal.documents;

import coop.portal.access.Actors;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.FieldRow;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.TemplateEvent;
import coop.portal.documents.model.TemplateRow;
import coop.portal.documents.persistence.Attachments;
import coop.portal.documents.persistence.Templates;
import coop.portal.documents.rules.FieldCatalogue;
import coop.portal.documents.rules.NumberRules;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.InMemory;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.Subject;
import coop.portal.territory.Agencies;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The templates that the own office makes its papers from, their fields, and how one looks when it is filled. */
@Service
@RolesAllowed(DocumentPermissions.TEMPLATE_READ)
public class PaperTemplateQueries {

    private static final int SAMPLE_NUMBER = 12;

    private final Templates templates;
    private final PaperTexts texts;
    private final Agencies agencies;
    private final VirusScanner scanner;
    private final Attachments attachments;
    private final Actors actors;
    private final PortalClock clock;

    PaperTemplateQueries(
            Templates templates, PaperTexts texts, Agencies agencies, VirusScanner scanner, Attachments attachments,
            Actors actors, PortalClock clock) {
        this.templates = templates;
        this.texts = texts;
        this.agencies = agencies;
        this.scanner = scanner;
        this.attachments = attachments;
        this.actors = actors;
        this.clock = clock;
    }

    /** Every kind of paper with the template in use; who belongs to no office sees the built-in ones. */
    public List<TemplateRow> kinds() {
        AgencyId office = actors.current().agency();
        List<TemplateRow> own = office == null ? List.of() : templates.inUse(office);
        return Arrays.stream(PaperKind.values())
                .map(kind -> own.stream()
                        .filter(row -> row.kind() == kind)
                        .findFirst()
                        .orElse(new TemplateRow(kind, 0, null, null, null)))
                .toList();
    }

    /** The same as a list, searched by what the kinds are called. */
    public Paged<TemplateRow, String> templates() {
        return new InMemory<>(search -> kinds().stream()
                .filter(row -> SearchText.matches(search, Messages.label(row.kind()), row.kind().series().symbol()))
                .toList(), Map.of());
    }

    public List<FieldRow> fields(PaperKind kind) {
        return FieldCatalogue.of(kind);
    }

    /** The template as it is, to be changed in Word. */
    public byte[] template(PaperKind kind) {
        return texts.template(office(), kind).content();
    }

    /** The template filled with invented values, as a Word document. */
    public byte[] sample(PaperKind kind) {
        Map<PaperField, String> values = new EnumMap<>(PaperField.class);
        FieldCatalogue.of(kind).stream()
                .map(FieldRow::field)
                .filter(field -> Messages.has("documents.sample." + field.name()))
                .forEach(field -> values.put(field, Messages.text(Messages.VIETNAMESE, "documents.sample." + field.name())));
        AgencyId office = office();
        return texts.fill(office, kind, values, NumberRules.written(
                SAMPLE_NUMBER, kind.series(), agencies.agency(office).symbol()), clock.today()).content();
    }

    /** The same for print. */
    public byte[] samplePdf(PaperKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PrintedPaper(sample(kind)).write(out);
        return out.toByteArray();
    }

    public Subject subject(PaperKind kind) {
        return TemplateEvent.subject(office(), kind);
    }

    /** Whether files are looked at for viruses. */
    public boolean scans() {
        return scanner.configured();
    }

    /** How many files nobody has looked at. */
    public int unscanned() {
        return attachments.unscanned();
    }

    private AgencyId office() {
        AgencyId agency = actors.current().agency();
        if (agency == null) {
            throw new NotFoundException("templates of nobody");
        }
        return agency;
    }
}
