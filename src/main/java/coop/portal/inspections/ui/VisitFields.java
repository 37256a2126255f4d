package coop.portal.inspections.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.list.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of a visit, in four sections; money is typed in million đồng. */
final class VisitFields {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Select<InspectionKind> kind;
    private final CheckboxGroup<InspectionTopic> topics;
    private final Select<InspectionMode> mode;
    private final Select<InspectionBasis> basis;
    private final TextArea evidence;
    private final Select<Integer> month;
    private final IntegerField days;
    private final DatePicker periodFrom;
    private final DatePicker periodTo;
    private final TextField leadUnit;
    private final TextField leader;
    private final TextArea members;
    private final MultiSelectComboBox<Option> coAgencies;
    private final BigDecimalField budget;
    private final TextArea note;
    private final List<Option> agencies;

    VisitFields(Function<String, FormSection> section, Set<InspectionKind> kinds, List<Option> agencies) {
        this.agencies = agencies;
        FormSection what = section.apply("what");
        kind = what.choice("kind", InspectionKind.class);
        kind.setItems(kinds.stream().sorted().toList());
        kind.setEmptySelectionAllowed(false);
        mode = what.choice("mode", InspectionMode.class);
        mode.setEmptySelectionAllowed(false);
        topics = what.add("topics", topics(), TopicNames::of, TopicNames::read);
        FormSection when = section.apply("when");
        month = when.add("month", months(), Object::toString, VisitFields::whole);
        days = when.integer("days", "inspections.unit.days");
        periodFrom = when.date("periodFrom");
        periodTo = when.date("periodTo");
        FormSection who = section.apply("who");
        leadUnit = who.text("leadUnit");
        leader = who.text("leader");
        members = who.longText("members");
        coAgencies = who.add("coAgencies", agencyBox(agencies), VisitFields::values, this::options);
        FormSection why = section.apply("why");
        basis = why.choice("basis", InspectionBasis.class);
        basis.setEmptySelectionAllowed(false);
        budget = why.decimal("budget", "uikit.unit.million-dong");
        evidence = why.longText("evidence");
        note = why.longText("note");
    }

    ItemDraft draft(OrganisationId organisation) {
        return new ItemDraft(
                organisation, or(kind.getValue(), InspectionKind.GUIDANCE_VISIT), topics.getValue(), periodFrom.getValue(),
                periodTo.getValue(), month.getValue(), days.getValue(), leadUnit.getValue(), leader.getValue(),
                members.getValue(),
                coAgencies.getValue().stream().map(option -> AgencyId.parse(option.value())).collect(Collectors.toSet()),
                or(mode.getValue(), InspectionMode.REMOTE_DATA), or(basis.getValue(), InspectionBasis.PLAN),
                evidence.getValue(), budget.getValue() == null ? null : budget.getValue().multiply(MILLION), note.getValue());
    }

    void fill(ItemDraft draft) {
        kind.setValue(draft.kind());
        topics.setValue(draft.topics());
        mode.setValue(draft.mode());
        basis.setValue(draft.basis());
        evidence.setValue(draft.evidence());
        month.setValue(draft.month());
        days.setValue(draft.days());
        periodFrom.setValue(draft.periodFrom());
        periodTo.setValue(draft.periodTo());
        leadUnit.setValue(draft.leadUnit());
        leader.setValue(draft.leader());
        members.setValue(draft.members());
        coAgencies.setValue(agencies.stream()
                .filter(option -> draft.coAgencies().contains(AgencyId.parse(option.value())))
                .collect(Collectors.toSet()));
        budget.setValue(draft.budget() == null ? null : draft.budget().divide(MILLION).stripTrailingZeros());
        note.setValue(draft.note());
    }

    static Select<Integer> months() {
        Select<Integer> month = new Select<>();
        month.setLabel(Messages.text("inspections.field.month"));
        month.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        month.setItemLabelGenerator(one -> one == null ? "" : Messages.text("inspections.PlanView.in-month", one));
        month.setEmptySelectionAllowed(true);
        return month;
    }

    private static CheckboxGroup<InspectionTopic> topics() {
        CheckboxGroup<InspectionTopic> topics = new CheckboxGroup<>(Messages.text("inspections.field.topics"));
        topics.setItems(InspectionTopic.values());
        topics.setItemLabelGenerator(Messages::label);
        topics.addClassName("field-wide");
        return topics;
    }

    private static MultiSelectComboBox<Option> agencyBox(List<Option> agencies) {
        MultiSelectComboBox<Option> box = new MultiSelectComboBox<>(Messages.text("inspections.field.coAgencies"));
        box.setItems(agencies);
        box.setItemLabelGenerator(Option::label);
        box.addClassName("field-wide");
        return box;
    }

    private static String values(Set<Option> options) {
        return options.stream().map(Option::value).sorted().collect(Collectors.joining(","));
    }

    private Set<Option> options(String values) {
        List<String> wanted = List.of(values.split(","));
        return agencies.stream().filter(option -> wanted.contains(option.value())).collect(Collectors.toSet());
    }

    private static @Nullable Integer whole(String text) {
        return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
    }

    private static <E> E or(@Nullable E value, E other) {
        return Objects.requireNonNullElse(value, other);
    }
}
