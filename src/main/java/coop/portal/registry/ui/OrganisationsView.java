package coop.portal.registry.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.kernel.UnitId;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.StatusGap;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All organisations in the scope of whoever looks. */
@Route(RegistryNavigation.ORGANISATIONS)
@Menu(title = "registry.menu.organisations", order = 200)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
class OrganisationsView extends ListPage<OrganisationRow, OrganisationFilter> {

    private static final String PAGE = "registry.OrganisationsView";

    OrganisationsView(OrganisationQueries queries, PlaceOptions places, AsAtNotices days, Can can, ListTools tools) {
        super(PAGE, queries.rows(), OrganisationRow::id, OrganisationsView::filter, tools);
        columns(queries.tellsPersonalData());
        filter(Filter.choice("types", OrganisationType.class));
        filter(Filter.options("places", places::all));
        filter(Filter.choice("sectors", Sector.class));
        filter(Filter.choice("legal", LegalStatus.class));
        filter(Filter.choice("operating", OperatingStatus.class));
        filter(Filter.numbers("size"));
        filter(Filter.numbers("years"));
        filter(Filter.flag("codeless"));
        filter(Filter.flag("dormant"));
        filter(Filter.flag("overdue"));
        filter(days.filter());
        notice(days::of);
        opens(row -> RegistryNavigation.toOrganisation(row.id(), chosen().on(RegistryNavigation.AS_AT)));
        if (can.perform(RegistryPermissions.ORGANISATION_WRITE)) {
            primary("new", RegistryNavigation.NEW);
        }
        if (can.perform(RegistryPermissions.ORGANISATION_EXPORT)) {
            exportable();
        }
    }

    private void columns(boolean personal) {
        column(Column.<OrganisationRow>text("name", OrganisationsView::name).sortable().width(18));
        column(Column.<OrganisationRow>text("code", OrganisationRow::code).sortable().width(7));
        column(Column.<OrganisationRow>text("type", OrganisationRow::type).hidden().width(9));
        column(Column.<OrganisationRow>text("commune", OrganisationRow::communeName).width(9));
        column(Column.<OrganisationRow, Enum<?>>badge(
                "legalStatus", row -> known(row.legalStatus()), StatusLooks::any).width(11));
        column(Column.<OrganisationRow, Enum<?>>badge(
                "operatingStatus", row -> known(row.operatingStatus()), StatusLooks::any).width(15).notOnCard());
        column(Column.<OrganisationRow>number("members", OrganisationRow::members).sortable());
        column(Column.<OrganisationRow>text("sector", OrganisationRow::sector).width(9).notOnCard());
        column(Column.<OrganisationRow>money("charterCapital", OrganisationsView::capital).sortable().notOnCard());
        column(Column.<OrganisationRow>date("firstCertDate", OrganisationRow::firstCertDate).sortable().notOnCard());
        column(Column.<OrganisationRow>text("address", OrganisationRow::address).hidden().width(14));
        column(Column.<OrganisationRow>text("industry", OrganisationRow::industry).hidden().width(6));
        column(Column.<OrganisationRow>text("representative", OrganisationRow::representative).hidden());
        column(Column.<OrganisationRow>number("managers", OrganisationRow::managers).hidden());
        Column<OrganisationRow> phone = Column.<OrganisationRow>text("phone", OrganisationRow::phone).hidden().width(9);
        column(personal ? phone.personal(OrganisationRow::phoneInClear) : phone);
    }

    /** On a day of the past with what it is called today, by which the list is ordered. */
    private static String name(OrganisationRow row) {
        return row.nameToday() == null ? row.name() : row.name() + " → " + row.nameToday();
    }

    private static Enum<?> known(@Nullable Enum<?> status) {
        return status == null ? StatusGap.NOT_KNOWN : status;
    }

    private static @Nullable Long capital(OrganisationRow row) {
        return row.charterCapital() == null ? null : row.charterCapital().longValue();
    }

    private static OrganisationFilter filter(Chosen chosen) {
        return new OrganisationFilter(
                chosen.search(),
                chosen.constants("types", OrganisationType.class),
                Set.copyOf(chosen.parsed("places", UnitId::parse)),
                chosen.constants("sectors", Sector.class),
                chosen.constants("legal", LegalStatus.class),
                chosen.constants("operating", OperatingStatus.class),
                whole(chosen.least("size")),
                whole(chosen.most("size")),
                year(chosen.least("years")),
                year(chosen.most("years")),
                chosen.flag("codeless"),
                chosen.flag("dormant"),
                chosen.flag("overdue"),
                chosen.on(RegistryNavigation.AS_AT));
    }

    private static @Nullable Integer whole(@Nullable BigDecimal number) {
        return number == null ? null : number.min(new BigDecimal(Integer.MAX_VALUE)).intValue();
    }

    private static @Nullable Integer year(@Nullable BigDecimal number) {
        Integer year = whole(number);
        return year == null || year < 1 || year > 9999 ? null : year;
    }
}
