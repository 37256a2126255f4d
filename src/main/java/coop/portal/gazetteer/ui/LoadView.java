package coop.portal.gazetteer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import coop.portal.gazetteer.LoadingUnits;
import coop.portal.gazetteer.model.LoadVerdict;
import coop.portal.gazetteer.model.UnitFile;
import coop.portal.gazetteer.model.UnitUpload;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.form.UploadField;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Loads the units of a province from two files: they are looked at first, then applied as a whole. */
@Route(GazetteerNavigation.LOAD)
@RolesAllowed(TerritoryPermissions.UNIT_WRITE)
class LoadView extends Div implements Page {

    private static final String PAGE = "gazetteer.LoadView";
    private static final int LARGEST = 4 << 20;

    private final transient LoadingUnits loading;
    private final Map<UnitFile, byte[]> files = new EnumMap<>(UnitFile.class);
    private final TextField code = new TextField(Messages.text(PAGE + ".code"));
    private final TextField name = new TextField(Messages.text(PAGE + ".name"));
    private final TextField reason = new TextField(Messages.text(PAGE + ".reason"));
    private final Button check = new Button(Messages.text(PAGE + ".check"), click -> check());
    private final Button apply = new Button(Messages.text(PAGE + ".apply"), click -> apply());
    private final Div verdict = new Div();

    LoadView(LoadingUnits loading) {
        this.loading = loading;
        addClassNames("page", "form-page");
        code.setMaxLength(2);
        name.setHelperText(Messages.text(PAGE + ".name.hint"));
        check.setEnabled(false);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setVisible(false);
        Div fields = new Div(code, name);
        fields.addClassName("form-fields");
        Section section = new Section(new H2(Messages.text(PAGE + ".province")), fields);
        section.addClassName("form-section");
        Div buttons = new Div(check, apply);
        buttons.addClassName("form-buttons");
        add(new H1(title()), new Paragraph(Messages.text(PAGE + ".explained")), section);
        add(file(UnitFile.FORMER), file(UnitFile.TODAY), verdict, buttons);
    }

    private Section file(UnitFile file) {
        Span taken = new Span();
        taken.getElement().setAttribute("role", "status");
        UploadField upload = new UploadField(LARGEST, List.of(".csv"), (fileName, path) -> {
            take(file, path);
            taken.setText(Messages.text(PAGE + ".taken", fileName));
        });
        Section section = new Section(
                new H2(Messages.label(file)),
                new Paragraph(Messages.text(PAGE + "." + file.name() + ".columns")),
                upload,
                taken);
        section.addClassName("form-section");
        return section;
    }

    private void take(UnitFile file, Path path) {
        try {
            files.put(file, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forget();
        check.setEnabled(files.size() == UnitFile.values().length);
    }

    private UnitUpload upload() {
        return new UnitUpload(
                code.getValue(), name.getValue(), files.get(UnitFile.FORMER), files.get(UnitFile.TODAY));
    }

    private void forget() {
        verdict.removeAll();
        apply.setVisible(false);
    }

    private void check() {
        forget();
        Attempt.to(() -> show(loading.check(upload())));
    }

    private void show(LoadVerdict found) {
        verdict.add(new LoadVerdictPanel(found));
        if (found.applicable()) {
            Div fields = new Div(reason);
            fields.addClassName("form-fields");
            verdict.add(fields);
        }
        apply.setVisible(found.applicable());
        verdict.scrollIntoView();
    }

    private void apply() {
        if (Attempt.to(() -> loading.apply(upload(), reason.getValue()), PAGE + ".applied")) {
            getUI().ifPresent(ui -> ui.navigate(GazetteerNavigation.UNITS));
        }
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("gazetteer.UnitsView.title"), GazetteerNavigation.UNITS));
    }
}
