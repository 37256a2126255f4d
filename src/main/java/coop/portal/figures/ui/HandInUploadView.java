package coop.portal.figures.ui;

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
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.WorkBegun;
import coop.portal.uikit.form.UploadField;
import jakarta.annotation.security.RolesAllowed;
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
    private final H1 heading = new H1();
    private PeriodKey key = new PeriodKey(PeriodKind.YEAR, 0);

    HandInUploadView(HandingIn handing, PeriodQueries periods, UploadFolder folder) {
        this.handing = handing;
        this.periods = periods;
        addClassNames("page", "form-page");
        Div box = new Div(
                new Paragraph(Messages.text(PAGE + ".explained")),
                new UnorderedList(
                        new ListItem(Messages.text(PAGE + ".hint-columns")),
                        new ListItem(Messages.text(PAGE + ".hint-unit")),
                        new ListItem(Messages.text(PAGE + ".hint-undo"))),
                upload(folder));
        box.addClassName("form-section");
        add(heading, box);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = periods.find(PeriodKey.parse(event.getRouteParameters().get("id").orElse(""))).key();
        heading.setText(title());
    }

    private UploadField upload(UploadFolder folder) {
        return UploadField.ofTable(folder.limits().fileBytes(),
                (fileName, file) -> folder.hand(file, passing -> handIn(fileName, passing)));
    }

    private String handIn(String fileName, Path file) {
        String path = FiguresNavigation.toHandIn(handing.upload(key, fileName, file));
        WorkBegun.tell();
        return path;
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
