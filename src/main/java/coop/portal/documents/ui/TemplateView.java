package coop.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.documents.KeepingTemplates;
import coop.portal.documents.PaperTemplateQueries;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.FieldRow;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.TemplateRow;
import coop.portal.exchange.model.ContentType;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Timeline;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A kind of paper: the template in use, how it looks when it is filled, and the names that may stand in it. */
@StyleSheet("styles/documents.css")
@Route(DocumentsNavigation.TEMPLATES + "/:id/:tab?")
@RolesAllowed(DocumentPermissions.TEMPLATE_READ)
class TemplateView extends SheetPage {

    private static final String PAGE = "documents.TemplateView";
    private static final int LARGEST = 2 << 20;

    private final transient PaperTemplateQueries queries;
    private final transient KeepingTemplates keeping;
    private final transient Timeline timeline;
    private final boolean writes;

    TemplateView(PaperTemplateQueries queries, KeepingTemplates keeping, Timeline timeline, Can can) {
        super(PAGE);
        this.queries = queries;
        this.keeping = keeping;
        this.timeline = timeline;
        this.writes = can.perform(DocumentPermissions.TEMPLATE_WRITE);
    }

    @Override
    protected void build(String id) {
        PaperKind kind = Arrays.stream(PaperKind.values())
                .filter(one -> one.name().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("template " + id));
        TemplateRow row = queries.kinds().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        header(Messages.label(kind), null);
        keyFacts().fact("template", row.own()
                        ? Messages.text("documents.TemplatesView.own", row.versionNo())
                        : Messages.text("documents.TemplatesView.built-in"))
                .fact("series", kind.series())
                .fact("fileName", row.fileName())
                .fact("added", row.added());
        if (writes) {
            steps(kind, row);
        }
        tab("fields", () -> fields(kind));
        tab("files", () -> files(kind));
        tab("history", () -> new TimelinePanel(timeline, queries.subject(kind)));
    }

    private void steps(PaperKind kind, TemplateRow row) {
        var steps = nextSteps().main("documents.act.template", () -> FileDialog.open("documents.act.template", LARGEST,
                List.of(".docx"), (name, file) -> keeping.replace(kind, row.versionNo(), name, file), this::rebuild));
        if (row.own()) {
            steps.other("documents.act.built-in", () -> ReasonDialog.ask("documents.act.built-in", reason -> {
                keeping.backToBuiltIn(kind, reason);
                rebuild();
            }));
        }
    }

    private Component fields(PaperKind kind) {
        PlainTable table = new PlainTable(PAGE, "name", "field", "required");
        for (FieldRow row : queries.fields(kind)) {
            table.row(new Code("{{" + row.field().written() + "}}"), Messages.label(row.field()),
                    row.required() ? Messages.text(PAGE + ".required.yes") : "");
        }
        return new Div(new Paragraph(Messages.text(PAGE + ".fields.explained")), table);
    }

    private Component files(PaperKind kind) {
        String name = Messages.label(kind);
        UnorderedList files = new UnorderedList(
                file("template.file", name + ".docx", ContentType.DOCX, () -> queries.template(kind)),
                file("sample", name + " – " + Messages.text(PAGE + ".sample.short") + ".docx", ContentType.DOCX,
                        () -> queries.sample(kind)),
                file("sample-pdf", name + " – " + Messages.text(PAGE + ".sample.short") + ".pdf", ContentType.PDF,
                        () -> queries.samplePdf(kind)));
        files.addClassName("papers");
        return files;
    }

    private static ListItem file(String key, String name, ContentType type, Supplier<byte[]> content) {
        return new ListItem(new Anchor(Download.handler(name, type, out -> {
            try {
                out.write(content.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }), Messages.text(PAGE + "." + key)));
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("documents.menu.templates"), DocumentsNavigation.TEMPLATES));
    }
}
