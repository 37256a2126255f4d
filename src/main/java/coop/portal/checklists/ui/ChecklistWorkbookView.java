package coop.portal.checklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.WorkbookQueries;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.WorkbookLine;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.form.UploadField;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the checklist out as a workbook and back in: first what would change is shown, then the rows that are meant are written. */
@Route(ChecklistsNavigation.WORKBOOK + "/:id")
@StyleSheet("styles/checklists.css")
@RolesAllowed(ChecklistPermissions.SHEET_ANSWER)
class ChecklistWorkbookView extends Div implements Page, BeforeEnterObserver {

    private static final String PAGE = "checklists.ChecklistWorkbookView";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_BYTES = 4 << 20;

    private final transient WorkbookQueries workbooks;
    private final transient ChecklistQueries queries;
    private final transient AnsweringChecklists answering;
    private final UploadField upload = new UploadField(MOST_BYTES, List.of(".xlsx"), this::received);
    private final Div preview = new Div();
    private ChecklistId id = new ChecklistId(0);

    ChecklistWorkbookView(WorkbookQueries workbooks, ChecklistQueries queries, AnsweringChecklists answering) {
        this.workbooks = workbooks;
        this.queries = queries;
        this.answering = answering;
        addClassNames("page", "form-page");
        preview.addClassName("checklist");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ChecklistId.parse(event.getRouteParameters().get("id").orElse(""));
        String name = queries.sheet(id).checklist().name();
        Div box = new Div(
                new Paragraph(name),
                new Paragraph(Messages.text(PAGE + ".explained")),
                new Anchor(handler(Messages.text(PAGE + ".file")), Messages.text(PAGE + ".download")),
                upload);
        box.addClassName("form-section");
        removeAll();
        add(new H1(title()), box, preview);
    }

    private DownloadHandler handler(String file) {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbooks.write(id, out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()), file + ".xlsx", WORKBOOK, out.size());
        });
    }

    private void received(String fileName, Path file) {
        preview.removeAll();
        Attempt.problem(() -> show(workbooks.preview(id, fileName, file))).ifPresent(upload::tell);
    }

    private void show(List<WorkbookLine> lines) {
        WorkbookTable table = new WorkbookTable(lines);
        preview.add(table);
        if (!table.writable()) {
            preview.add(new Paragraph(Messages.text(PAGE + ".nothing")));
            return;
        }
        Button write = new Button(Messages.text(PAGE + ".write"), click -> write(table.chosen()));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        preview.add(write);
    }

    /** Each answer is an act of its own: what somebody answers in this very moment is told and stays. */
    private void write(List<AnswerDraft> chosen) {
        List<String> stayed = new ArrayList<>();
        chosen.forEach(draft -> Attempt.problem(() -> answering.answer(draft))
                .ifPresent(words -> stayed.add(Messages.text(PAGE + ".stayed", draft.item(), words))));
        preview.removeAll();
        Div done = new Div(new Paragraph(Messages.text(PAGE + ".written", chosen.size() - stayed.size())));
        stayed.forEach(words -> done.add(new Paragraph(words)));
        done.add(new Anchor(ChecklistsNavigation.toSheet(id), Messages.text(PAGE + ".back")));
        done.addClassName("panel");
        preview.add(done);
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text(PAGE + ".above"), ChecklistsNavigation.toSheet(id)));
    }
}
