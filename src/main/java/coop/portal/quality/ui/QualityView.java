package coop.portal.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.kernel.Severity;
import coop.portal.quality.CheckingQuality;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.AgencyQuality;
import coop.portal.quality.model.Extent;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.QualityTally;
import coop.portal.quality.model.SectorQuality;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import coop.portal.uikit.Panel;
import coop.portal.uikit.sheet.PlainTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How good the records are that whoever looks is in charge of: shares, the trend, fields and rules. */
@Route(QualityNavigation.QUALITY)
@Menu(title = "quality.menu.overview", order = 250)
@RolesAllowed(QualityPermissions.FINDING_READ)
class QualityView extends Div implements Page {

    private static final String PAGE = "quality.QualityView";

    QualityView(QualityQueries queries, CheckingQuality checking, Can can) {
        addClassNames("page", "quality-page");
        List<SectorQuality> sectors = queries.sectors();
        Div head = new Div(new H1(title()));
        head.addClassName("page-head");
        if (can.perform(QualityPermissions.CHECK_RUN)) {
            head.add(new Button(Messages.text(PAGE + ".check"), click -> Attempt.to(checking::checkAll, PAGE + ".begun")));
        }
        add(head, new Paragraph(queries.lastCheck()
                .map(moment -> Messages.text(PAGE + ".last", moment))
                .orElseGet(() -> Messages.text(PAGE + ".never"))));
        QualityTally all = sectors.stream().map(SectorQuality::tally).reduce(QualityTally.NOTHING, QualityTally::plus);
        add(facts(all));
        Div ways = new Div(
                LinkButton.primary(Messages.text(PAGE + ".errors"), QualityNavigation.toFindings(Severity.ERROR)),
                LinkButton.secondary(Messages.text("quality.menu.places"), QualityNavigation.PLACES));
        ways.addClassName("row-acts");
        add(ways);
        add(Panel.of(PAGE + ".trend", TrendPanel.of(queries.trend(Extent.ALL, all))));
        add(Panel.of(PAGE + ".sectors", fields(sectors)));
        List<AgencyQuality> agencies = queries.agencies(sectors);
        if (!agencies.isEmpty()) {
            add(Panel.of(PAGE + ".agencies", agencies(agencies)));
        }
        add(Panel.of(PAGE + ".rules", RuleTable.of(queries.rules(Extent.ALL), QualityNavigation::toFindings)));
    }

    static FactList facts(QualityTally tally) {
        FactList facts = TallyFacts.in(new FactList("quality.tally"), tally);
        facts.addClassName("key-facts");
        return facts;
    }

    private static PlainTable fields(List<SectorQuality> sectors) {
        PlainTable table = new PlainTable("quality.tally", "sector", "organisations", "clean", "errors", "warnings");
        sectors.forEach(one -> row(table,
                new Anchor(QualityNavigation.toFindings(List.of(one.sector())), Messages.label(one.sector())), one.tally()));
        return table;
    }

    private static PlainTable agencies(List<AgencyQuality> agencies) {
        PlainTable table = new PlainTable("quality.tally", "agency", "organisations", "clean", "errors", "warnings");
        agencies.forEach(one -> row(table,
                new Anchor(QualityNavigation.toAgency(one.agency()), one.name() + " (" + AgencyView.fields(one) + ")"),
                one.tally()));
        return table;
    }

    private static void row(PlainTable table, Anchor what, QualityTally tally) {
        table.row(
                what,
                Formats.number(tally.organisations()),
                Formats.percent(tally.cleanShare()),
                Formats.number(tally.errors()),
                Formats.number(tally.warnings()));
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }
}
