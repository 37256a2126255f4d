package coop.portal.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RecordingLineage;
import coop.portal.registry.model.LineageDraft;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters who became whom: the organisation of the page is on one side, and can be put on the other. */
final class LineageDialog {

    private static final String TEXT = "registry.LineageDialog";
    private static final int OFFERED = 30;

    private final Dialog dialog = new Dialog();
    private final Select<LineageKind> kind = new Select<>();
    private final DatePicker on = DateFields.day(Messages.text(TEXT + ".on"));
    private final TextField document = new TextField(Messages.text(TEXT + ".document"));
    private final MultiSelectComboBox<OrganisationRef> before = new MultiSelectComboBox<>(Messages.text(TEXT + ".before"));
    private final MultiSelectComboBox<OrganisationRef> after = new MultiSelectComboBox<>(Messages.text(TEXT + ".after"));

    LineageDialog(OrganisationSheet sheet, OrganisationQueries queries, RecordingLineage recording, Runnable done) {
        dialog.setHeaderTitle(Messages.text(TEXT + ".title"));
        dialog.addClassName("ask");
        kind.setLabel(Messages.text(TEXT + ".kind"));
        kind.setItems(LineageKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : Messages.label(one) + " (" + one.article() + ")");
        document.setMaxLength(200);
        offer(before, queries);
        offer(after, queries);
        queries.ref(sheet.kept().id()).ifPresent(self -> before.setValue(Set.of(self)));
        Div fields = new Div(kind, on, document, before, after);
        fields.addClassName("form-fields");
        document.addClassName("field-wide");
        before.addClassName("field-wide");
        after.addClassName("field-wide");
        dialog.add(new Paragraph(Messages.text(TEXT + ".explained")), fields);
        Button save = new Button(Messages.text(TEXT + ".save"), click -> save(recording, done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Messages.text("uikit.cancel"), click -> dialog.close()), save);
    }

    void open() {
        dialog.open();
    }

    private static void offer(MultiSelectComboBox<OrganisationRef> box, OrganisationQueries queries) {
        box.setItemsWithFilterConverter(
                query -> queries.picker(query.getFilter().orElse(""), OFFERED).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                text -> text);
        box.setItemLabelGenerator(ref -> ref.code() == null ? ref.name() : ref.name() + " (" + ref.code() + ")");
    }

    private void save(RecordingLineage recording, Runnable done) {
        kind.setInvalid(kind.isEmpty());
        kind.setErrorMessage(Messages.text("registry.StatusDialog.missing"));
        if (kind.isInvalid()) {
            return;
        }
        LineageDraft draft = new LineageDraft(
                kind.getValue(), on.getValue(), document.getValue(), ids(before), ids(after));
        if (Attempt.to(() -> recording.record(draft), TEXT + ".saved")) {
            dialog.close();
            done.run();
        }
    }

    private static Set<OrganisationId> ids(MultiSelectComboBox<OrganisationRef> box) {
        return box.getValue().stream().map(OrganisationRef::id).collect(Collectors.toSet());
    }
}
