package coop.portal.checklists;

import coop.portal.access.Actor;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistAction;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.Photo;
import coop.portal.checklists.model.PhotoId;
import coop.portal.checklists.model.PhotoKind;
import coop.portal.checklists.persistence.ChecklistPhotos;
import coop.portal.checklists.persistence.ChecklistRecords;
import coop.portal.checklists.rules.PhotoRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A team answers item by item: each answer is an act of its own, so that two people answer side by side and lose nothing. */
@Service
@Transactional
@RolesAllowed(ChecklistPermissions.SHEET_ANSWER)
public class AnsweringChecklists {

    /** Of one photo, in bytes. */
    public static final int PHOTO_BYTES = 8 << 20;

    private static final int PHOTOS = 10;
    private static final int TEXT_LENGTH = 2_000;
    private static final int ARTICLE_LENGTH = 500;

    private final ChecklistDesk desk;
    private final ChecklistRecords records;
    private final ChecklistPhotos photos;

    AnsweringChecklists(ChecklistDesk desk, ChecklistRecords records, ChecklistPhotos photos) {
        this.desk = desk;
        this.records = records;
        this.photos = photos;
    }

    /**
     * Writes what was tapped and typed, whole or not: what it lacks is told beside it and keeps it from counting as answered.
     *
     * @throws StaleException when somebody answered the item since it was seen
     */
    public Answer answer(AnswerDraft draft) {
        Checklist one = open(draft.checklist());
        refuseLong(draft);
        Answer before = records.answer(one.id(), draft.item()).orElseThrow(() -> new NotFoundException("item " + draft.item()));
        if (before.version() != draft.seen()) {
            throw stale(draft);
        }
        if (draft.says(before)) {
            return before;
        }
        Actor actor = desk.actor();
        try {
            if (!records.write(draft, actor.user(), actor.name(), desk.now())) {
                throw stale(draft);
            }
        } catch (ConcurrencyFailureException overtaken) {
            throw stale(draft);
        }
        Answer after = records.answer(one.id(), draft.item()).orElseThrow();
        desk.tell(one, "answered", changes(before, after), null);
        return after;
    }

    private Checklist open(ChecklistId id) {
        OpenChecklist found = desk.open(id);
        desk.decide(found, ChecklistAction.ANSWER, null).orRefuse();
        try {
            records.hold(id);
        } catch (ConcurrencyFailureException frozen) {
            throw new StaleException("checklist " + id.text());
        }
        return found.one();
    }

    private static StaleException stale(AnswerDraft draft) {
        return new StaleException("answer " + draft.item());
    }

    private static void refuseLong(AnswerDraft draft) {
        if (draft.remark().length() > TEXT_LENGTH || draft.recommendation().length() > TEXT_LENGTH) {
            throw new RefusedException("checklists.refusal.too-long", TEXT_LENGTH);
        }
        if (draft.article().length() > ARTICLE_LENGTH) {
            throw new RefusedException("checklists.refusal.too-long", ARTICLE_LENGTH);
        }
    }

    private static List<Change> changes(Answer before, Answer after) {
        return Stream.of(
                        Optional.of(new Change("checklists.field.item", null, before.item())),
                        Change.between("checklists.field.value", label(before), label(after)),
                        Change.between("checklists.field.remark", before.remark(), after.remark()),
                        Change.between("checklists.field.article", before.article(), after.article()),
                        Change.between("checklists.field.recommendation", before.recommendation(), after.recommendation()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable String label(Answer answer) {
        return answer.value() == null ? null : "checklists.AnswerValue." + answer.value().name();
    }

    /** Takes a photo of an item in, when its content is that of a picture and it is not too large. */
    public PhotoId addPhoto(ChecklistId id, String item, byte[] content) {
        Checklist one = open(id);
        records.answer(id, item).orElseThrow(() -> new NotFoundException("item " + item));
        if (content.length > PHOTO_BYTES) {
            throw new RefusedException("checklists.refusal.photo-too-large", PHOTO_BYTES >> 20);
        }
        PhotoKind kind = PhotoRules.kind(content).orElseThrow(() -> new RefusedException("checklists.refusal.no-photo"));
        if (photos.of(id).stream().filter(photo -> photo.item().equals(item)).count() >= PHOTOS) {
            throw new RefusedException("checklists.refusal.photos-enough", PHOTOS);
        }
        Photo photo = new Photo(PhotoId.next(), item, kind, content.length, desk.actor().name(), desk.now());
        photos.insert(id, photo, content);
        desk.tell(one, "photo-added", List.of(new Change(item, null, photo.id().text() + kind.ending())), null);
        return photo.id();
    }

    public void removePhoto(ChecklistId id, PhotoId photo) {
        Checklist one = open(id);
        Photo gone = photos.of(id).stream()
                .filter(known -> known.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("photo " + photo.text()));
        photos.remove(id, photo);
        desk.tell(one, "photo-removed", List.of(new Change(gone.item(), photo.text() + gone.kind().ending(), null)), null);
    }
}
