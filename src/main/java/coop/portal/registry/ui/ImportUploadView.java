package coop.portal.registry.ui;

import com.vaadin.flow.component.UI;
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
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.form.UploadField;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first step of an import: the file. */
@Route(RegistryNavigation.NEW_IMPORT)
@RolesAllowed(RegistryPermissions.IMPORT_RUN)
@StyleSheet("styles/exchange.css")
class ImportUploadView extends Div implements Page {

    private static final String PAGE = "registry.ImportUploadView";

    private final transient ImportingRegistry importing;
    private final transient UploadFolder folder;
    private final UploadField upload;

    ImportUploadView(ImportingRegistry importing, UploadFolder folder) {
        this.importing = importing;
        this.folder = folder;
        addClassNames("page", "form-page");
        upload = new UploadField((int) folder.limits().fileBytes(), List.of(".xlsx", ".csv"), this::received);
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

    private void received(String fileName, Path file) {
        Attempt.problem(() -> {
                    Path passing = take(file);
                    try {
                        String path = RegistryNavigation.toImport(importing.upload(fileName, passing));
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
        return List.of(new Crumb(Messages.text("registry.menu.imports"), RegistryNavigation.IMPORTS));
    }
}
