package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.UI;
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
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.WorkBegun;
import coop.portal.uikit.form.UploadField;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes in an export of the national system. */
@Route(ReconciliationNavigation.NEW_LOAD)
@RolesAllowed(ReconciliationPermissions.LOAD_RUN)
@StyleSheet("styles/exchange.css")
class LoadUploadView extends Div implements Page {

    private static final String PAGE = "reconciliation.LoadUploadView";

    private final transient LoadingNational loading;
    private final transient UploadFolder folder;
    private final UploadField upload;
    private final Checkbox whole = new Checkbox(Messages.text(PAGE + ".whole"), true);

    LoadUploadView(LoadingNational loading, UploadFolder folder) {
        this.loading = loading;
        this.folder = folder;
        addClassNames("page", "form-page");
        upload = new UploadField((int) folder.limits().fileBytes(), List.of(".csv", ".xlsx"), this::received);
        whole.setHelperText(Messages.text(PAGE + ".whole.hint"));
        Div box = new Div(new Paragraph(Messages.text(PAGE + ".explained")), hints(), whole, upload);
        box.addClassName("form-section");
        add(new H1(title()), box);
    }

    private static UnorderedList hints() {
        return new UnorderedList(
                new ListItem(Messages.text(PAGE + ".hint-columns")),
                new ListItem(Messages.text(PAGE + ".hint-untouched")),
                new ListItem(Messages.text(PAGE + ".hint-again")));
    }

    private void received(String fileName, Path file) {
        Attempt.problem(() -> {
                    Path passing = take(file);
                    try {
                        String path = ReconciliationNavigation.toLoad(loading.load(fileName, passing, whole.getValue()));
                        WorkBegun.tell();
                        UI.getCurrent().navigate(path);
                    } catch (RuntimeException e) {
                        folder.remove(passing);
                        throw e;
                    }
                })
                .ifPresent(upload::tell);
    }

    private Path take(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return folder.receive(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
