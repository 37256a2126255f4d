package coop.portal.quality.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Severity;
import coop.portal.kernel.UnitId;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Territory;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;

/** Everything that is wrong with the records in the scope of whoever looks; what is open, unless another state is asked for. */
@Route(QualityNavigation.FINDINGS)
@Menu(title = "quality.menu.findings", order = 260)
@RolesAllowed(QualityPermissions.FINDING_READ)
class FindingsView extends ListPage<FindingRow, FindingFilter> {

    private static final String PAGE = "quality.FindingsView";

    FindingsView(QualityQueries queries, Territory territory, PortalClock clock, Can can, ListTools tools) {
        super(PAGE, queries.findings(), FindingRow::id, FindingsView::filter, tools);
        column(Column.<FindingRow>text("name", FindingRow::name).sortable().width(14));
        column(Column.<FindingRow, Severity>badge("severity", FindingRow::severity, QualityLooks::of).sortable().width(8));
        column(Column.<FindingRow>text("rule", row -> row.rule().id()).width(5));
        column(Column.<FindingRow>text("check", FindingRow::rule).width(14).hidden());
        column(Column.<FindingRow>text("facts", row -> QualityLooks.sentences(row.remarks())).width(14));
        column(Column.<FindingRow>text("commune", FindingRow::communeName).width(9));
        column(Column.<FindingRow>text("sector", FindingRow::sector).width(9).hidden());
        column(Column.<FindingRow>text("article", row -> row.rule().article()).width(9).hidden());
        column(Column.<FindingRow>date("firstSeen", FindingRow::firstSeen).sortable().width(9).notOnCard());
        column(Column.<FindingRow, FindingState>badge("state", FindingRow::state, QualityLooks::of).hidden().width(9));
        filter(Filter.options("rules", () -> Arrays.stream(QualityRule.values())
                .map(rule -> new Option(rule.name(), QualityLooks.rule(rule)))
                .toList()));
        filter(Filter.choice("severities", Severity.class));
        filter(Filter.options("places", () -> territory.communes(clock.today()).stream()
                .map(unit -> new Option(unit.id().text(), unit.name()))
                .toList()));
        filter(Filter.choice("sectors", Sector.class));
        filter(Filter.choice("states", FindingState.class));
        filter(Filter.dates("since"));
        opens(row -> QualityNavigation.toFinding(row.id()));
        if (can.perform(RegistryPermissions.ORGANISATION_EXPORT)) {
            exportable();
        }
    }

    private static FindingFilter filter(Chosen chosen) {
        return new FindingFilter(
                chosen.search(),
                chosen.constants("rules", QualityRule.class),
                chosen.constants("severities", Severity.class),
                Set.copyOf(chosen.parsed("places", UnitId::parse)),
                chosen.constants("sectors", Sector.class),
                chosen.constants("states", FindingState.class),
                chosen.from("since"),
                chosen.to("since"),
                chosen.text("organisation").map(OrganisationId::parse).orElse(null));
    }
}
