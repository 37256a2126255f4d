package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.fieldwork.FollowingPlans;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.PlanProgress;
import coop.portal.uikit.Address;
import coop.portal.uikit.Empty;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.Panel;
import coop.portal.uikit.list.Chosen;
import jakarta.annotation.security.RolesAllowed;

/** How far the plans of a year are: altogether and by agency, month and commune; each number leads to what it counts. */
@Route(FieldworkNavigation.PROGRESS)
@Menu(title = "fieldwork.menu.progress", order = 302)
@StyleSheet("styles/fieldwork.css")
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
class ProgressView extends Div implements Page, AfterNavigationObserver {

    private static final String PAGE = "fieldwork.ProgressView";

    private final FollowingPlans plans;
    private final LineFilters filters;
    private final YearReportButtons reports;

    ProgressView(FollowingPlans plans, LineFilters filters, YearReportButtons reports) {
        this.reports = reports;
        this.plans = plans;
        this.filters = filters;
        addClassNames("page", "progress-page");
    }

    static Crumb crumb() {
        return new Crumb(Messages.text(PAGE + ".title"), FieldworkNavigation.PROGRESS);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        int year = filters.year(Chosen.of(event.getLocation().getQueryParameters().getParameters()));
        PlanProgress progress = plans.progress(year);
        removeAll();
        add(head(year), new Paragraph(Messages.text(PAGE + ".as-of", progress.asOf())));
        if (progress.whole().all() == 0) {
            add(new Empty(Messages.text(PAGE + ".empty", Integer.toString(year))));
            return;
        }
        add(reports.of(year), Panel.of(PAGE + ".whole", new WholePanel(progress)));
        if (progress.agencies().size() > 1) {
            add(Panel.of(PAGE + ".agencies", ProgressTables.agencies(progress)));
        }
        add(Panel.of(PAGE + ".months", ProgressTables.months(progress)));
        add(Panel.of(PAGE + ".communes", ProgressTables.communes(progress)));
    }

    private Component head(int year) {
        Select<Integer> chosen = new Select<>();
        chosen.setLabel(Messages.text(PAGE + ".year"));
        chosen.setItems(filters.years());
        chosen.setItemLabelGenerator(one -> Integer.toString(one));
        chosen.setValue(year);
        chosen.addValueChangeListener(event -> Address.open(FieldworkNavigation.toProgress(event.getValue())));
        Div acts = new Div(chosen, LinkButton.secondary(Messages.text(PAGE + ".late"), LinesLink.late(year).address()));
        acts.addClassName("head-acts");
        Div head = new Div(new H1(title()), acts);
        head.addClassName("page-head");
        return head;
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }
}
