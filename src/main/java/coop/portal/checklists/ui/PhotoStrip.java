package coop.portal.checklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.Photo;
import coop.portal.checklists.model.PhotoFile;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.UploadField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The photos of an item, and one more from the camera or the disk. */
final class PhotoStrip extends Div {

    private static final String PAGE = "checklists.ChecklistView";

    private final ChecklistId id;
    private final String item;
    private final AnsweringChecklists answering;
    private final ChecklistQueries queries;
    private final Runnable changed;
    private final Div pictures = new Div();

    PhotoStrip(
            ChecklistId id, String item, AnsweringChecklists answering, ChecklistQueries queries, Runnable changed) {
        this.id = id;
        this.item = item;
        this.answering = answering;
        this.queries = queries;
        this.changed = changed;
        addClassName("photo-strip");
        pictures.addClassName("photos");
        add(pictures);
    }

    /** Lets more be added. */
    PhotoStrip open() {
        UploadField[] upload = new UploadField[1];
        upload[0] = new UploadField(AnsweringChecklists.PHOTO_BYTES, List.of(".jpg", ".jpeg", ".png"),
                (name, file) -> Attempt.problem(() -> answering.addPhoto(id, item, content(file)))
                        .ifPresentOrElse(upload[0]::tell, changed));
        add(upload[0]);
        return this;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show(List<Photo> photos, boolean removable) {
        pictures.removeAll();
        photos.forEach(photo -> pictures.add(picture(photo, removable)));
    }

    private Div picture(Photo photo, boolean removable) {
        String alt = Messages.text(PAGE + ".photo", item, photo.byName(), photo.at());
        Image image = new Image(handler(photo), alt);
        Anchor whole = new Anchor(handler(photo), "");
        whole.setAriaLabel(alt);
        whole.setTarget("_blank");
        whole.add(image);
        Div picture = new Div(whole);
        picture.addClassName("photo");
        if (removable) {
            Button remove = new Button(Messages.text(PAGE + ".remove-photo"), click -> {
                if (Attempt.to(() -> answering.removePhoto(id, photo.id()))) {
                    changed.run();
                }
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            picture.add(remove);
        }
        return picture;
    }

    private DownloadHandler handler(Photo photo) {
        return DownloadHandler.fromInputStream(event -> {
            PhotoFile file = queries.photo(id, photo.id());
            return new DownloadResponse(new ByteArrayInputStream(file.content()), item + "-" + photo.id().text()
                    + file.kind().ending(), file.kind().type(), file.content().length);
        }).inline();
    }
}
