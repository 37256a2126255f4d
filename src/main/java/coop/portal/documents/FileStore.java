package coop.portal.documents;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.ScanState;
import coop.portal.documents.model.Visibility;
import coop.portal.documents.persistence.Attachments;
import coop.portal.documents.persistence.Pieces;
import coop.portal.documents.rules.FileNames;
import coop.portal.exchange.FileGuard;
import coop.portal.exchange.model.ContentType;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes a file in: the guard first, then the scanner, then piece by piece into the database with its sum. */
@Component
class FileStore {

    private final Attachments attachments;
    private final Pieces pieces;
    private final VirusScanner scanner;
    private final FileGuard guard;
    private final long largest;
    private final Actors actors;
    private final PortalClock clock;

    FileStore(
            Attachments attachments, Pieces pieces, VirusScanner scanner, Actors actors, PortalClock clock,
            @Value("${portal.documents.max-size:25MB}") DataSize largest) {
        this.attachments = attachments;
        this.pieces = pieces;
        this.scanner = scanner;
        this.actors = actors;
        this.clock = clock;
        this.largest = largest.toBytes();
        this.guard = new FileGuard(UploadLimits.USUAL.withFileBytes(this.largest));
    }

    long largest() {
        return largest;
    }

    /** @param paper the paper it is the text of, if it was made here */
    AttachmentRow keep(Holder holder, String name, Visibility visibility, @Nullable Long paper, Path file) {
        String kept = FileNames.kept(name);
        ContentType type = guard.check(file, kept);
        try {
            ScanState scan = scanned(file);
            if (scan == ScanState.INFECTED) {
                throw new RefusedException("documents.refusal.infected");
            }
            Actor actor = actors.current();
            AttachmentRow row = new AttachmentRow(AttachmentId.next(), 0, holder, paper, kept, type, Files.size(file), sum(file),
                    visibility, AttachmentState.CURRENT, scan, clock.now(), actor.name(), null, null, null, null);
            attachments.insert(row, actor.user());
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                pieces.write(row.id(), in);
            }
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScanState scanned(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return scanner.scan(in);
        }
    }

    private static String sum(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
