package coop.portal.documents;

import coop.portal.access.Actors;
import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.FileEvent;
import coop.portal.documents.model.Standing;
import coop.portal.documents.model.Visibility;
import coop.portal.documents.persistence.Attachments;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files come to something, are shown to all who may see it, are replaced or withdrawn with a reason. None is ever changed or
 * removed; what they hang on says in {@link DocumentReaders} whether whoever acts may.
 */
@Service
@Transactional
@RolesAllowed(DocumentPermissions.FILE_WRITE)
public class AttachingFiles {

    private final HolderDoor door;
    private final FileStore store;
    private final Attachments attachments;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    AttachingFiles(
            HolderDoor door, FileStore store, Attachments attachments, Actors actors, PortalClock clock,
            ApplicationEventPublisher events) {
        this.door = door;
        this.store = store;
        this.attachments = attachments;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Attaches a file to something.
     *
     * @param kind of what it hangs on, as {@link DocumentReaders#kind()} says
     * @param file where it lies; it is read and left there
     * @throws RefusedException when the file is not what its name says, too large, harmful or broken
     */
    public AttachmentId attach(String kind, String id, String name, Visibility visibility, Path file) {
        Standing standing = door.writing(kind, id);
        AttachmentRow row = store.keep(standing.holder(), name, visibility, null, file);
        tell(row, "file-attached", List.of(change("file", row.fileName()), change("sha256", row.sha256()),
                change("visibility", key(visibility))), null);
        return row.id();
    }

    /** Another file counts instead; the one before stays, marked as replaced. */
    public AttachmentId replace(AttachmentId id, int version, String name, Path file, String reason) {
        AttachmentRow before = writable(id);
        String why = given(reason);
        if (before.version() != version || !before.counts()) {
            throw new StaleException("file " + id.text());
        }
        AttachmentRow row = store.keep(before.holder(), name, before.visibility(), before.paper(), file);
        if (!attachments.end(before, AttachmentState.REPLACED, row.id(), clock.now(), actors.current().name(), why)) {
            throw new StaleException("file " + id.text());
        }
        tell(row, "file-replaced", List.of(
                new Change("documents.change.file", before.fileName(), row.fileName()),
                new Change("documents.change.sha256", before.sha256(), row.sha256())), why);
        return row.id();
    }

    /** It does not count any more; those who work on it still read it and why. */
    public void withdraw(AttachmentId id, int version, String reason) {
        AttachmentRow row = writable(id);
        String why = given(reason);
        if (row.version() != version
                || !attachments.end(row, AttachmentState.WITHDRAWN, null, clock.now(), actors.current().name(), why)) {
            throw new StaleException("file " + id.text());
        }
        tell(row, "file-withdrawn", List.of(new Change("documents.change.file", row.fileName(), null)), why);
    }

    /** From now on all who may see what it hangs on read it. */
    public void publish(AttachmentId id, int version) {
        AttachmentRow row = writable(id);
        if (row.version() != version || row.visibility() == Visibility.PUBLISHED || !attachments.publish(row)) {
            throw new StaleException("file " + id.text());
        }
        tell(row, "file-published", List.of(change("file", row.fileName())), null);
    }

    private AttachmentRow writable(AttachmentId id) {
        AttachmentRow row = attachments.find(id).orElseThrow(() -> new NotFoundException("file " + id.text()));
        door.seeing(row.holder().kind(), row.holder().id(), row.visibility());
        door.writing(row.holder().kind(), row.holder().id());
        return row;
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("documents.refusal.reason");
        }
        return reason.strip();
    }

    private static Change change(String field, String after) {
        return new Change("documents.change." + field, null, after);
    }

    private static String key(Visibility visibility) {
        return "documents.Visibility." + visibility.name();
    }

    private void tell(AttachmentRow row, String act, List<Change> changes, @Nullable String reason) {
        events.publishEvent(new FileEvent(row.holder(), "documents.action." + act, changes, reason));
    }
}
