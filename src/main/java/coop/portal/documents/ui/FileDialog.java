package coop.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.Visibility;
import coop.portal.documents.ui.DocumentsPanels.Desk;
import coop.portal.exchange.model.ContentType;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.UploadField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Takes a file from somebody: a new one with who reads it, or one instead of another with the reason. */
final class FileDialog {

    private static final String PAGE = "documents.FileDialog";
    private static final List<String> ENDINGS = Arrays.stream(ContentType.values())
            .flatMap(type -> type.endings().stream())
            .map(ending -> "." + ending)
            .toList();

    private FileDialog() {}

    static void attach(Desk desk, String kind, String id, Runnable then) {
        Select<Visibility> visibility = new Select<>();
        visibility.setLabel(Messages.text(PAGE + ".visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(Messages::label);
        visibility.setValue(Visibility.TEAM);
        open("documents.act.attach", (int) desk.files().largest(), ENDINGS,
                (name, file) -> desk.attaching().attach(kind, id, name, visibility.getValue(), file), then, visibility);
    }

    static void replace(Desk desk, AttachmentRow before, Runnable then) {
        TextArea reason = new TextArea(Messages.text(PAGE + ".reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        open("documents.act.replace", (int) desk.files().largest(), ENDINGS,
                (name, file) -> desk.attaching().replace(before.id(), before.version(), name, file, reason.getValue()), then, reason);
    }

    /** The act is done as soon as the file has come; a refusal is said beside the field, and another can be chosen. */
    static void open(
            String key, int largest, List<String> endings, BiConsumer<String, Path> act, Runnable then, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(Messages.text(key));
        if (Messages.has(key + ".explained")) {
            dialog.add(new Paragraph(Messages.text(key + ".explained")));
        }
        List<UploadField> made = new ArrayList<>();
        UploadField upload = new UploadField(largest, endings, (name, file) ->
                Attempt.problem(() -> act.accept(name, file)).ifPresentOrElse(words -> made.getFirst().tell(words), () -> {
                    dialog.close();
                    then.run();
                }));
        made.add(upload);
        Div inside = new Div(fields);
        inside.addClassName("documents-upload");
        inside.add(upload);
        dialog.add(inside);
        Button cancel = new Button(Messages.text("uikit.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel);
        dialog.open();
    }
}
