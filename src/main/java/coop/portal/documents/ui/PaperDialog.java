package coop.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.documents.model.FieldRow;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.ui.DocumentsPanels.Desk;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks for what is to stand in the fields of a paper; what the portal knows stands there already. */
final class PaperDialog {

    private static final int LONGEST = 20_000;

    private final Map<PaperField, TextArea> areas = new EnumMap<>(PaperField.class);

    private PaperDialog(List<FieldRow> fields, Map<PaperField, String> known) {
        for (FieldRow row : fields) {
            TextArea area = new TextArea(Messages.label(row.field()));
            area.setMaxLength(LONGEST);
            area.setMinRows(1);
            area.setValue(known.getOrDefault(row.field(), ""));
            areas.put(row.field(), area);
        }
    }

    static void make(Desk desk, String kind, String id, PaperKind paper, Runnable then) {
        PaperDialog asked = new PaperDialog(desk.papers().fields(paper), desk.papers().known(kind, id, paper));
        asked.ask("documents.act.make", () -> {
            desk.making().make(kind, id, paper, asked.typed());
            then.run();
        });
    }

    static void change(Desk desk, PaperRow paper, Runnable then) {
        PaperDialog asked = new PaperDialog(desk.papers().fields(paper.kind()), paper.values());
        asked.ask("documents.act.change", () -> {
            desk.making().change(paper.id(), paper.version(), asked.typed());
            then.run();
        });
    }

    private void ask(String key, Runnable act) {
        Div fields = new Div(areas.values().toArray(TextArea[]::new));
        fields.addClassName("documents-fields");
        Ask.ask(key, act, fields);
    }

    private Map<PaperField, String> typed() {
        Map<PaperField, String> typed = new EnumMap<>(PaperField.class);
        areas.forEach((field, area) -> typed.put(field, area.getValue()));
        return typed;
    }
}
