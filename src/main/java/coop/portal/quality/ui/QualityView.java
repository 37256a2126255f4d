package coop.portal.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.kernel.Severity;
import coop.portal.quality.CheckingQuality;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.QualityTally;
import coop.portal.quality.model.SectorQuality;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
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
        add(facts(sectors.stream().map(SectorQuality::tally).reduce(QualityTally.NOTHING, QualityTally::plus)));
        Div ways = new Div(
                LinkButton.primary(Messages.text(PAGE + ".errors"), QualityNavigation.toFindings(Severity.ERROR)),
                LinkButton.secondary(Messages.text("quality.menu.places"), QualityNavigation.PLACES));
        ways.addClassName("row-acts");
        add(ways);
        add(section("trend", TrendPanel.of(queries.trend(null))));
        add(section("sectors", fields(sectors)));
        add(section("rules", RuleTable.of(queries.rules(null), QualityNavigation::toFindings)));
    }

    static FactList facts(QualityTally tally) {
        FactList facts = new FactList("quality.tally")
                .fact("organisations", Formats.number(tally.organisations()))
                .fact("clean", Formats.number(tally.clean()) + " (" + Formats.percent(tally.cleanShare()) + ")")
                .fact("errors", Formats.number(tally.errors()))
                .fact("warnings", Formats.number(tally.warnings()))
                .fact("infos", Formats.number(tally.infos()));
        facts.addClassName("key-facts");
        return facts;
    }

    private static PlainTable fields(List<SectorQuality> sectors) {
        PlainTable table = new PlainTable("quality.tally", "sector", "organisations", "clean", "errors", "warnings");
        sectors.forEach(one -> table.row(
                new Anchor(QualityNavigation.FINDINGS + "?sectors=" + one.sector().name(), Messages.label(one.sector())),
                Formats.number(one.tally().organisations()),
                Formats.percent(one.tally().cleanShare()),
                Formats.number(one.tally().errors()),
                Formats.number(one.tally().warnings())));
        return table;
    }

    private static Section section(String key, Component content) {
        Section section = new Section(new H2(Messages.text(PAGE + "." + key)), content);
        section.addClassName("panel");
        return section;
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }
}
