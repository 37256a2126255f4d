package coop.portal.access.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;

import coop.portal.access.ScopeSectors;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.list.Option;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be chosen in an assignment: agencies and communes of today, sectors. */
@Component
class AssignmentChoices {

    private static final String BETWEEN = ",";

    private final Agencies agencies;
    private final Territory territory;
    private final ObjectProvider<ScopeSectors> sectors;
    private final PortalClock clock;

    AssignmentChoices(
            Agencies agencies, Territory territory, ObjectProvider<ScopeSectors> sectors, PortalClock clock) {
        this.agencies = agencies;
        this.territory = territory;
        this.sectors = sectors;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    List<Option> agencies() {
        return agencies.all(today()).stream()
                .map(agency -> new Option(agency.id().text(), agency.name()))
                .toList();
    }

    List<Option> communes() {
        return territory.communes(today()).stream()
                .map(unit -> new Option(unit.id().text(), unit.name()))
                .toList();
    }

    List<Option> sectors() {
        return sectors.stream()
                .flatMap(source -> source.sectors().stream())
                .map(sector -> new Option(sector.code(), Messages.text(sector.labelKey())))
                .toList();
    }

    /** A field in which several of the options can be chosen. */
    MultiSelectComboBox<Option> many(FormSection section, String name, List<Option> options) {
        MultiSelectComboBox<Option> field = new MultiSelectComboBox<>(Messages.text("access.AssignmentForm." + name));
        field.setItems(
                (option, typed) -> SearchText.fold(option.label()).contains(SearchText.fold(typed)), options);
        field.setItemLabelGenerator(Option::label);
        field.addClassName("field-wide");
        return section.add(
                name,
                field,
                chosen -> chosen.stream().map(Option::value).collect(Collectors.joining(BETWEEN)),
                text -> options(options, List.of(text.split(BETWEEN)), code -> code));
    }

    static <T> Set<T> chosen(MultiSelectComboBox<Option> field, Function<String, T> parse) {
        return field.getValue().stream().map(Option::value).map(parse).collect(Collectors.toUnmodifiableSet());
    }

    static <T> Set<Option> options(List<Option> all, Iterable<T> values, Function<T, String> text) {
        Set<Option> found = new LinkedHashSet<>();
        values.forEach(value -> all.stream()
                .filter(option -> option.value().equals(text.apply(value)))
                .forEach(found::add));
        return found;
    }

    static Optional<Option> option(List<Option> all, @Nullable AgencyId agency) {
        return agency == null
                ? Optional.empty()
                : all.stream().filter(option -> option.value().equals(agency.text())).findFirst();
    }
}
