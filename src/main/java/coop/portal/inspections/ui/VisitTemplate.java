package coop.portal.inspections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.kernel.OrganisationId;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is the same for all organisations that are added together; each line can be changed afterwards. */
final class VisitTemplate extends Composite<Div> {

    private final Select<InspectionKind> kind = new Select<>();
    private final Select<Integer> month = VisitFields.months();
    private final MultiSelectComboBox<InspectionTopic> topics =
            new MultiSelectComboBox<>(Messages.text("inspections.field.topics"));
    private final TextField leadUnit = new TextField(Messages.text("inspections.field.leadUnit"));

    VisitTemplate() {
        kind.setLabel(Messages.text("inspections.field.kind"));
        kind.setItemLabelGenerator(one -> one == null ? "" : Messages.label(one));
        topics.setItems(InspectionTopic.values());
        topics.setItemLabelGenerator(Messages::label);
        Div fields = new Div(kind, month, topics, leadUnit);
        fields.addClassName("template-fields");
        getContent().addClassNames("visit-template", "panel");
        getContent().add(new Paragraph(Messages.text("inspections.AddVisitsView.template")), fields);
    }

    /** A check comes before a visit that only guides. */
    void kinds(Set<InspectionKind> open) {
        List<InspectionKind> sorted = open.stream().sorted().toList();
        kind.setItems(sorted);
        kind.setValue(sorted.getFirst());
    }

    ItemDraft visit(OrganisationId organisation) {
        return new ItemDraft(
                organisation, Objects.requireNonNullElse(kind.getValue(), InspectionKind.GUIDANCE_VISIT), topics.getValue(),
                null, null, month.getValue(), null, leadUnit.getValue(), "", "", Set.of(), InspectionMode.REMOTE_DATA,
                InspectionBasis.PLAN, "", null, "");
    }
}
