package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.exchange.UploadFolder;
import coop.portal.reconciliation.LoadingNational;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.WorkBegun;
import coop.portal.uikit.form.UploadField;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.List;

/** Takes in an export of the national system. */
@Route(ReconciliationNavigation.NEW_LOAD)
@RolesAllowed(ReconciliationPermissions.LOAD_RUN)
@StyleSheet("styles/exchange.css")
class LoadUploadView extends Div implements Page {

    private static final String PAGE = "reconciliation.LoadUploadView";

    private final transient LoadingNational loading;
    private final Checkbox whole = new Checkbox(Messages.text(PAGE + ".whole"), true);

    LoadUploadView(LoadingNational loading, UploadFolder folder) {
        this.loading = loading;
        addClassNames("page", "form-page");
        whole.setHelperText(Messages.text(PAGE + ".whole.hint"));
        Div box = new Div(new Paragraph(Messages.text(PAGE + ".explained")), hints(), whole, upload(folder));
        box.addClassName("form-section");
        add(new H1(title()), box);
    }

    private static UnorderedList hints() {
        return new UnorderedList(
                new ListItem(Messages.text(PAGE + ".hint-columns")),
                new ListItem(Messages.text(PAGE + ".hint-untouched")),
                new ListItem(Messages.text(PAGE + ".hint-again")));
    }

    private UploadField upload(UploadFolder folder) {
        return UploadField.ofTable(folder.limits().fileBytes(),
                (fileName, file) -> folder.hand(file, passing -> load(fileName, passing)));
    }

    private String load(String fileName, Path file) {
        String path = ReconciliationNavigation.toLoad(loading.load(fileName, file, whole.getValue()));
        WorkBegun.tell();
        return path;
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("reconciliation.menu.loads"), ReconciliationNavigation.LOADS));
    }
}
