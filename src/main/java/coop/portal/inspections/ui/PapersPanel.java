package coop.portal.inspections.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.portal.inspections.ExportingPlans;
import coop.portal.inspections.Wording;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanVersionRow;
import coop.portal.uikit.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The files of a plan: the list as a workbook, the paper that is signed, and the paper of every approved version. */
final class PapersPanel extends Div {

    private static final String PAGE = "inspections.PlanView";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAPER = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Wording VIETNAMESE = (key, args) -> Messages.text(Messages.VIETNAMESE, key, args);

    PapersPanel(PlanSheet plan, boolean whole, List<PlanVersionRow> versions, ExportingPlans exporting) {
        PlanId id = plan.id();
        Locale locale = Messages.locale();
        String name = Messages.text(PAGE + ".file", Integer.toString(plan.year()));
        UnorderedList files = new UnorderedList();
        files.addClassName("papers");
        files.add(file(Messages.text(PAGE + ".workbook"), name + ".xlsx", WORKBOOK,
                out -> exporting.workbook(id, (key, args) -> Messages.text(locale, key, args), out)));
        if (whole) {
            files.add(file(Messages.text(PAGE + ".paper"), name + ".docx", PAPER,
                    out -> exporting.paper(id, VIETNAMESE, out)));
            for (PlanVersionRow version : versions) {
                String number = Integer.toString(version.versionNo());
                files.add(file(
                        Messages.text(PAGE + ".paper-of", number, version.approvedAt().toLocalDate(), version.approvedBy()),
                        name + "-v" + number + ".docx", PAPER,
                        out -> exporting.paper(id, version.versionNo(), VIETNAMESE, out)));
            }
        }
        add(files);
    }

    private static ListItem file(String label, String name, String type, Consumer<OutputStream> write) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write.accept(out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()), name, type, out.size());
        });
        Anchor link = new Anchor(handler, label);
        return new ListItem(link);
    }
}
