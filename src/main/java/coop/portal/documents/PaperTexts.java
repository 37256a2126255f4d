package coop.portal.documents;

import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.TemplateId;
import coop.portal.documents.model.Visibility;
import coop.portal.documents.persistence.Templates;
import coop.portal.documents.persistence.Templates.Kept;
import coop.portal.kernel.AgencyId;
import coop.portal.uikit.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the template of a kind, the office's own or the built-in one, and keeps the result as a file. */
@Component
class PaperTexts {

    private final Templates templates;
    private final BuiltInTemplates builtIn;
    private final PaperHead head;
    private final FileStore store;

    PaperTexts(Templates templates, BuiltInTemplates builtIn, PaperHead head, FileStore store) {
        this.templates = templates;
        this.builtIn = builtIn;
        this.head = head;
        this.store = store;
    }

    /** The text of a paper and the office's own version it was made from. */
    record Text(byte[] content, @Nullable TemplateId template) {}

    /** The template as the office uses it now. */
    Text template(AgencyId agency, PaperKind kind) {
        Optional<Kept> own = templates.inUse(agency, kind);
        return own.map(kept -> new Text(kept.content(), kept.id())).orElseGet(() -> new Text(builtIn.of(kind), null));
    }

    Text fill(
            AgencyId agency, PaperKind kind, Map<PaperField, String> values, @Nullable String written,
            @Nullable LocalDate dated) {
        Text template = template(agency, kind);
        return new Text(fill(template.content(), agency, kind, values, written, dated), template.template());
    }

    byte[] fill(
            byte[] template, AgencyId agency, PaperKind kind, Map<PaperField, String> values, @Nullable String written,
            @Nullable LocalDate dated) {
        Map<PaperField, String> all = new EnumMap<>(head.of(agency, kind, written, dated));
        all.putAll(values);
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach((field, text) -> names.put(field.written(), text));
        return new WordTemplate(template).filled(names, title(kind));
    }

    /** Keeps the text as a file of the holder that the team reads. */
    AttachmentRow keep(Holder holder, PaperRow paper, byte[] content) {
        try {
            Path file = Files.createTempFile("paper-", null);
            try {
                Files.write(file, content);
                return store.keep(holder, name(paper), Visibility.TEAM, paper.id().value(), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String title(PaperKind kind) {
        return Messages.text(Messages.VIETNAMESE, Messages.key(kind));
    }

    private static String name(PaperRow paper) {
        String end = paper.written() == null
                ? Messages.text(Messages.VIETNAMESE, "documents.file.draft") : paper.written().replace('/', '-');
        return title(paper.kind()) + " " + end + ".docx";
    }
}
