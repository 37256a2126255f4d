package coop.portal.followup.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.OwnerKind;
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationRow;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListNotice;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;

/** "Kiến nghị": what was recommended and is not settled, the most urgent first. */
@Route(FollowUpNavigation.RECOMMENDATIONS)
@Menu(title = "followup.menu.recommendations", order = 330)
@RolesAllowed(FollowUpPermissions.RECOMMENDATION_READ)
class RecommendationsView extends ListPage<RecommendationRow, RecommendationFilter> {

    private static final String PAGE = "followup.RecommendationsView";
    private static final String ORGANISATION = "organisation";

    private final transient OrganisationQueries organisations;

    RecommendationsView(
            FollowUpQueries queries, OrganisationQueries organisations, FollowUpOptions places, PortalClock clock, Can can,
            ListTools tools) {
        super(PAGE, queries.recommendations(), RecommendationRow::id, RecommendationsView::filter, tools);
        this.organisations = organisations;
        column(Column.<RecommendationRow>text(ORGANISATION, RecommendationRow::organisationName).sortable().width(15));
        column(Column.<RecommendationRow>text("kind", RecommendationRow::kind).width(10));
        column(Column.<RecommendationRow, RecommendationStage>badge("stage", RecommendationRow::stage, FollowUpLooks::of)
                .width(11));
        column(Column.<RecommendationRow, DueWords>badge("due", row -> DueWords.of(row, clock.today()), DueWords::look)
                .sortable().width(15).notExported());
        column(Column.<RecommendationRow>text("agency", RecommendationRow::agencyName).width(10).notOnCard());
        column(Column.<RecommendationRow>text("text", RecommendationRow::text).width(18).hidden());
        column(Column.<RecommendationRow>text("owner", RecommendationRow::ownerName).width(13).hidden());
        column(Column.<RecommendationRow>text("commune", RecommendationRow::communeName).width(9).hidden());
        column(Column.<RecommendationRow>date("dueOn", RecommendationRow::due).hidden());
        column(Column.<RecommendationRow>money("amount", RecommendationRow::amount).hidden());
        column(Column.<RecommendationRow>text("paper", RecommendationRow::paperNumber).width(9).hidden());
        column(Column.<RecommendationRow>moment("stageSince", RecommendationRow::stageSince).sortable().hidden());
        filter(Filter.flag("overdue"));
        filter(Filter.choice("stages", RecommendationStage.class));
        filter(Filter.choice("kinds", RecommendationKind.class));
        filter(Filter.choice("owners", OwnerKind.class));
        filter(Filter.options("agencies", places::agencies));
        filter(Filter.options("places", places::communes));
        filter(Filter.flag("asked"));
        notice(this::ofOne);
        opens(row -> FollowUpNavigation.toRecommendation(row.id()));
        if (can.perform(FollowUpPermissions.RECOMMENDATION_EXPORT)) {
            exportable();
        }
    }

    /** Says of which organisation the list is, where it is of one. */
    private Optional<ListNotice> ofOne(Chosen chosen) {
        return organisation(chosen)
                .flatMap(organisations::ref)
                .map(OrganisationRef::name)
                .map(name -> new ListNotice(Messages.text(PAGE + ".of-one", name), false, ORGANISATION, PAGE + ".of-all"));
    }

    private static Optional<OrganisationId> organisation(Chosen chosen) {
        return chosen.parsed(ORGANISATION, OrganisationId::parse).stream().findFirst();
    }

    private static RecommendationFilter filter(Chosen chosen) {
        return new RecommendationFilter(
                chosen.search(),
                chosen.constants("stages", RecommendationStage.class),
                chosen.constants("kinds", RecommendationKind.class),
                chosen.constants("owners", OwnerKind.class),
                Set.copyOf(chosen.parsed("agencies", AgencyId::parse)),
                Set.copyOf(chosen.parsed("places", UnitId::parse)),
                chosen.flag("overdue"),
                chosen.flag("asked"),
                organisation(chosen).orElse(null));
    }
}
