package coop.portal.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.exchange.UploadFolder;
import coop.portal.figures.HandingIn;
import coop.portal.figures.PeriodQueries;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
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

/** Hands in a workbook of figures for a period. */
@Route(FiguresNavigation.NEW_HAND_IN + "/:id")
@StyleSheet("styles/exchange.css")
@RolesAllowed(FigurePermissions.REPORT_IMPORT)
class HandInUploadView extends Div implements Page, BeforeEnterObserver {

    private static final String PAGE = "figures.HandInUploadView";

    private final transient HandingIn handing;
    private final transient PeriodQueries periods;
    private final transient UploadFolder folder;
    private final UploadField upload;
    private final H1 heading = new H1();
    private PeriodKey key = new PeriodKey(PeriodKind.YEAR, 0);

    HandInUploadView(HandingIn handing, PeriodQueries periods, UploadFolder folder) {
        this.handing = handing;
        this.periods = periods;
        this.folder = folder;
        addClassNames("page", "form-page");
        upload = new UploadField((int) folder.limits().fileBytes(), List.of(".xlsx", ".csv"), this::received);
        Div box = new Div(
                new Paragraph(Messages.text(PAGE + ".explained")),
                new UnorderedList(
                        new ListItem(Messages.text(PAGE + ".hint-columns")),
                        new ListItem(Messages.text(PAGE + ".hint-unit")),
                        new ListItem(Messages.text(PAGE + ".hint-undo"))),
                upload);
        box.addClassName("form-section");
        add(heading, box);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = periods.find(PeriodKey.parse(event.getRouteParameters().get("id").orElse(""))).key();
        heading.setText(title());
    }

    private void received(String fileName, Path file) {
        Attempt.problem(() -> {
                    Path passing = take(file);
                    try {
                        HandInId id = handing.upload(key, fileName, passing);
                        WorkBegun.tell();
                        UI.getCurrent().navigate(FiguresNavigation.toHandIn(id));
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
        } finally {
            folder.remove(file);
        }
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title", FigureWords.of(key));
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(Messages.text("figures.menu.periods"), FiguresNavigation.PERIODS),
                new Crumb(FigureWords.of(key), FiguresNavigation.toPeriod(key)));
    }
}
