package coop.portal.fieldwork.ui;

import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filters that the lists of lines of plans have in common, and what is read of them in an address. */
@Component
class LineFilters {

    private static final int MONTHS = 12;
    private static final int YEARS_BACK = 3;

    private final FieldworkQueries queries;
    private final Territory territory;
    private final PortalClock clock;

    LineFilters(FieldworkQueries queries, Territory territory, PortalClock clock) {
        this.queries = queries;
        this.territory = territory;
        this.clock = clock;
    }

    List<Filter> all() {
        return List.of(
                Filter.options("year", () -> years().stream().map(LineFilters::option).toList()),
                Filter.choice("state", LineState.class),
                Filter.options("agency", () -> queries.agencies().stream()
                        .map(agency -> new Option(agency.id().text(), agency.name()))
                        .toList()),
                Filter.options("commune", () -> territory.communes(clock.today()).stream()
                        .map(unit -> new Option(unit.id().text(), unit.name()))
                        .toList()),
                Filter.options("month", LineFilters::months),
                Filter.options("begun", LineFilters::months),
                Filter.options("concluded", LineFilters::months),
                Filter.flag("toDate"),
                Filter.flag("continued"));
    }

    /** The next year first: its plans are issued before it begins. */
    List<Integer> years() {
        int next = clock.today().getYear() + 1;
        return IntStream.rangeClosed(0, YEARS_BACK + 1).mapToObj(back -> next - back).toList();
    }

    int year(Chosen chosen) {
        Integer year = number(chosen, "year", "\\d{4}");
        return year == null ? clock.today().getYear() : year;
    }

    PlanLineFilter read(Chosen chosen) {
        return new PlanLineFilter(
                chosen.search(),
                year(chosen),
                chosen.constants("state", LineState.class),
                chosen.parsed("agency", AgencyId::parse).stream().findFirst().orElse(null),
                chosen.parsed("commune", UnitId::parse).stream().findFirst().orElse(null),
                chosen.all("month").stream().filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf).collect(Collectors.toSet()),
                number(chosen, "begun", "\\d{1,2}"),
                number(chosen, "concluded", "\\d{1,2}"),
                chosen.flag("toDate"),
                chosen.flag("continued"),
                chosen.flag("late"));
    }

    private static @Nullable Integer number(Chosen chosen, String key, String form) {
        return chosen.text(key).filter(text -> text.matches(form)).map(Integer::valueOf).orElse(null);
    }

    private static List<Option> months() {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(LineFilters::option).toList();
    }

    private static Option option(int number) {
        return new Option(Integer.toString(number), Integer.toString(number));
    }
}
