package coop.portal.documents;

import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.ScanState;
import coop.portal.documents.model.Standing;
import coop.portal.documents.persistence.Attachments;
import coop.portal.documents.persistence.Pieces;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;

/** The files of something, and what is in them: to those who may see it and, before publication, who work on it. */
@Service
@RolesAllowed(DocumentPermissions.FILE_READ)
public class AttachmentQueries {

    private final HolderDoor door;
    private final Attachments attachments;
    private final Pieces pieces;
    private final VirusScanner scanner;
    private final FileStore store;

    AttachmentQueries(
            HolderDoor door, Attachments attachments, Pieces pieces, VirusScanner scanner, FileStore store) {
        this.door = door;
        this.attachments = attachments;
        this.pieces = pieces;
        this.scanner = scanner;
        this.store = store;
    }

    /** How whoever acts stands to what files hang on. @throws NotFoundException when it is out of sight */
    public Standing standing(String kind, String id) {
        return door.reading(kind, id);
    }

    /** The files that whoever acts may read, the latest first; what was replaced or withdrawn is shown to the team only. */
    public List<AttachmentRow> of(String kind, String id) {
        Standing standing = door.reading(kind, id);
        return attachments.of(kind, id).stream()
                .filter(row -> standing.team() || standing.sees(row.visibility()) && row.counts())
                .toList();
    }

    public AttachmentRow row(AttachmentId id) {
        AttachmentRow row = attachments.find(id).orElseThrow(() -> new NotFoundException("file " + id.text()));
        Standing standing = door.seeing(row.holder().kind(), row.holder().id(), row.visibility());
        if (!row.counts() && !standing.team()) {
            throw new NotFoundException("file " + id.text());
        }
        return row;
    }

    /**
     * Hands a file out, piece by piece. Where a scanner is configured, one that nobody has looked at is looked at first.
     *
     * @throws RefusedException when the scanner found something in it or does not answer
     */
    public void write(AttachmentId id, OutputStream out) {
        AttachmentRow row = row(id);
        switch (scanned(row)) {
            case INFECTED -> throw new RefusedException("documents.refusal.infected");
            case NOT_SCANNED -> {
                if (scanner.configured()) {
                    throw new RefusedException("documents.refusal.not-scanned");
                }
            }
            case CLEAN -> {}
        }
        try {
            pieces.read(id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large a file may be. */
    public long largest() {
        return store.largest();
    }

    private ScanState scanned(AttachmentRow row) {
        if (row.scan() != ScanState.NOT_SCANNED || !scanner.configured()) {
            return row.scan();
        }
        try {
            Path file = Files.createTempFile("scan-", null);
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    pieces.read(row.id(), out);
                }
                try (InputStream in = Files.newInputStream(file)) {
                    ScanState scan = scanner.scan(in);
                    attachments.scanned(row.id(), scan);
                    return scan;
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
