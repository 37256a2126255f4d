package coop.portal.registry.ui;

import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Window;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RegisteringKnown;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Unit;
import coop.portal.uikit.list.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be picked in the form of an organisation: places of every generation, agencies, unions. */
@Component
class FormChoices {

    private static final Set<AgencyKind> REGISTER =
            Set.of(AgencyKind.COMMUNE_PC, AgencyKind.DISTRICT_PC, AgencyKind.FINANCE_DEPARTMENT);

    private final Territory territory;
    private final Agencies agencies;
    private final OrganisationQueries queries;
    private final PortalClock clock;
    private final RegisteringKnown known;

    FormChoices(Territory territory, Agencies agencies, OrganisationQueries queries, PortalClock clock,
            RegisteringKnown known) {
        this.territory = territory;
        this.agencies = agencies;
        this.queries = queries;
        this.clock = clock;
        this.known = known;
    }

    /** What other sources know of an organisation that is registered. */
    RegisteringKnown known() {
        return known;
    }

    /** All lists of one form; what is kept can always be picked again. */
    record Lists(List<Option> communes, List<Option> agencies, List<Option> unions) {}

    Lists around(@Nullable OrganisationVersion kept) {
        return new Lists(communes(), registrars(kept), unions(kept));
    }

    private List<Option> communes() {
        return territory.all().stream()
                .filter(unit -> unit.kind().lowest())
                .map(this::commune)
                .toList();
    }

    private Option commune(Unit unit) {
        return new Option(unit.id().text(), territory.label(unit.id(), clock.today()));
    }

    private List<Option> registrars(@Nullable OrganisationVersion kept) {
        return agencies.all(clock.today()).stream()
                .filter(agency -> REGISTER.contains(agency.kind())
                        || kept != null && agency.id().equals(kept.draft().registration().agency()))
                .map(FormChoices::agency)
                .toList();
    }

    private List<Option> unions(@Nullable OrganisationVersion kept) {
        OrganisationFilter unions = new OrganisationFilter(
                "", Set.of(OrganisationType.COOPERATIVE_UNION), Set.of(), Set.of(), Set.of(), Set.of(), null, null,
                null, null, false, false);
        List<Option> options = new ArrayList<>(queries.rows().page(unions, Window.first(Window.MAX_LIMIT)).stream()
                .map(FormChoices::union)
                .toList());
        if (kept != null && kept.draft().governance().union() != null) {
            queries.ref(Objects.requireNonNull(kept.draft().governance().union()))
                    .map(FormChoices::union)
                    .filter(option -> !options.contains(option))
                    .ifPresent(options::add);
        }
        return options;
    }

    private static Option agency(Agency agency) {
        return new Option(agency.id().text(), agency.name());
    }

    private static Option union(OrganisationRow row) {
        return new Option(row.id().text(), row.name());
    }

    private static Option union(OrganisationRef ref) {
        return new Option(ref.id().text(), ref.name());
    }
}
