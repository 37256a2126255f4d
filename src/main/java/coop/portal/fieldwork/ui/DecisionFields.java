package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a decision. Kind and ground of a planned one are those of its line and are not asked. */
final class DecisionFields {

    private static final int ROWS = 4;

    private final @Nullable Select<InspectionKind> kind;
    private final @Nullable Select<InspectionBasis> basis;
    private final Select<InspectionMode> mode;
    private final TextArea evidence;
    private final CheckboxGroup<InspectionTopic> topics;
    private final TextArea grounds;
    private final TextArea scope;
    private final DatePicker periodFrom;
    private final DatePicker periodTo;
    private final IntegerField days;
    private final DatePicker plannedFrom;
    private FieldworkDraft filled;

    /** @param kinds that may be chosen, none when it is a planned one */
    DecisionFields(Function<String, FormSection> section, List<InspectionKind> kinds, FieldworkDraft first) {
        filled = first;
        FormSection why = section.apply("why");
        kind = kinds.isEmpty() ? null : why.choice("kind", InspectionKind.class);
        basis = kinds.isEmpty() ? null : why.choice("basis", InspectionBasis.class);
        if (kind != null && basis != null) {
            kind.setItems(kinds);
            kind.setEmptySelectionAllowed(false);
            basis.setItems(Arrays.stream(InspectionBasis.values()).filter(one -> one != InspectionBasis.PLAN).toList());
            basis.setEmptySelectionAllowed(false);
        }
        evidence = why.longText("evidence");
        grounds = why.longText("grounds");
        grounds.setMinRows(ROWS);
        FormSection what = section.apply("what");
        topics = what.add("topics", topicBox(), DecisionFields::names, DecisionFields::topics);
        scope = what.longText("scope");
        scope.setMinRows(ROWS);
        mode = what.choice("mode", InspectionMode.class);
        mode.setEmptySelectionAllowed(false);
        FormSection when = section.apply("when");
        days = when.integer("days", "fieldwork.StepDialog.days");
        plannedFrom = when.date("plannedFrom");
        periodFrom = when.date("periodFrom");
        periodTo = when.date("periodTo");
        fill(first);
    }

    FieldworkDraft draft() {
        return new FieldworkDraft(
                kind == null ? filled.kind() : Objects.requireNonNullElse(kind.getValue(), filled.kind()),
                Objects.requireNonNullElse(mode.getValue(), filled.mode()),
                basis == null ? filled.basis() : Objects.requireNonNullElse(basis.getValue(), filled.basis()),
                evidence.getValue(), topics.getValue(), grounds.getValue(), scope.getValue(), periodFrom.getValue(),
                periodTo.getValue(), days.getValue(), plannedFrom.getValue());
    }

    void fill(FieldworkDraft draft) {
        filled = draft;
        if (kind != null && basis != null) {
            kind.setValue(draft.kind());
            basis.setValue(draft.basis());
        }
        mode.setValue(draft.mode());
        evidence.setValue(draft.evidence());
        topics.setValue(draft.topics());
        grounds.setValue(draft.grounds());
        scope.setValue(draft.scope());
        periodFrom.setValue(draft.periodFrom());
        periodTo.setValue(draft.periodTo());
        days.setValue(draft.days());
        plannedFrom.setValue(draft.plannedFrom());
    }

    private static CheckboxGroup<InspectionTopic> topicBox() {
        CheckboxGroup<InspectionTopic> box = new CheckboxGroup<>(Messages.text("fieldwork.field.topics"));
        box.setItems(InspectionTopic.values());
        box.setItemLabelGenerator(Messages::label);
        box.addClassName("field-wide");
        return box;
    }

    private static String names(Set<InspectionTopic> topics) {
        return topics.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<InspectionTopic> topics(String names) {
        List<String> wanted = List.of(names.split(","));
        return Arrays.stream(InspectionTopic.values())
                .filter(topic -> wanted.contains(topic.name()))
                .collect(Collectors.toSet());
    }
}
