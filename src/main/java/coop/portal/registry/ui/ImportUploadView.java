package coop.portal.registry.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import coop.portal.exchange.UploadFolder;
import coop.portal.registry.ImportingRegistry;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.form.UploadField;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The first step of an import: the file. */
@Route(RegistryNavigation.NEW_IMPORT)
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
@StyleSheet("styles/exchange.css")
class ImportUploadView extends Div implements Page {

    private static final String PAGE = "registry.ImportUploadView";

    ImportUploadView(ImportingRegistry importing, UploadFolder folder) {
        addClassNames("page", "form-page");
        UploadField upload = UploadField.ofTable(folder.limits().fileBytes(), (fileName, file) -> folder.hand(
                file, passing -> RegistryNavigation.toImport(importing.upload(fileName, passing))));
        Div box = new Div(new Paragraph(Messages.text(PAGE + ".explained")), hints(), upload);
        box.addClassName("form-section");
        add(new H1(title()), new ImportStepper(0), box);
    }

    private static UnorderedList hints() {
        return new UnorderedList(
                new ListItem(Messages.text(PAGE + ".hint-header")),
                new ListItem(Messages.text(PAGE + ".hint-code")),
                new ListItem(Messages.text(PAGE + ".hint-undo")));
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("registry.menu.imports"), RegistryNavigation.IMPORTS));
    }
}
