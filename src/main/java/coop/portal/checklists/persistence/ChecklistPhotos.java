package coop.portal.checklists.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.Photo;
import coop.portal.checklists.model.PhotoFile;
import coop.portal.checklists.model.PhotoId;
import coop.portal.checklists.model.PhotoKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Photos of checklists; their contents are read one at a time. */
@Repository
@Unscoped("use cases find the checklist in the scope of whoever asks first")
public class ChecklistPhotos extends Statements {

    ChecklistPhotos(Door door) {
        super(door);
    }

    public List<Photo> of(ChecklistId id) {
        return jdbc().sql("SELECT id, item_code, kind, bytes, by_name, taken FROM checklist_photo WHERE checklist_id = ? ORDER BY id")
                .params(id.value())
                .query((rs, number) -> new Photo(
                        new PhotoId(rs.getLong("id")), rs.getString("item_code"), PhotoKind.valueOf(rs.getString("kind")),
                        rs.getInt("bytes"), rs.getString("by_name"), rs.getObject("taken", LocalDateTime.class)))
                .list();
    }

    public Optional<PhotoFile> file(ChecklistId checklist, PhotoId id) {
        return jdbc().sql("SELECT kind, content FROM checklist_photo WHERE checklist_id = ? AND id = ?")
                .params(checklist.value(), id.value())
                .query((rs, number) -> new PhotoFile(PhotoKind.valueOf(rs.getString("kind")), rs.getBytes("content")))
                .optional();
    }

    public void insert(ChecklistId checklist, Photo photo, byte[] content) {
        jdbc().sql("INSERT INTO checklist_photo (id, checklist_id, item_code, kind, bytes, by_name, taken, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(photo.id().value(), checklist.value(), photo.item(), photo.kind().name(), photo.bytes(),
                        photo.byName(), photo.at(), content)
                .update();
    }

    public void remove(ChecklistId checklist, PhotoId id) {
        jdbc().sql("DELETE FROM checklist_photo WHERE checklist_id = ? AND id = ?")
                .params(checklist.value(), id.value())
                .update();
    }
}
