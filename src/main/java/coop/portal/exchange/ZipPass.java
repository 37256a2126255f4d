package coop.portal.exchange;

import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One pass over all parts of a packed file, with what was counted so far; nothing is unpacked to memory or disk. */
final class ZipPass {

    private static final int BUFFER = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final int LONGEST_DIRECTORY_ENTRY = 600;

    private final ZipFile zip;
    private final UploadLimits limits;
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;

    ZipPass(ZipFile zip, UploadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Looks at the length of the directory before a library takes all of it into memory. */
    static void checkDirectory(Path file, UploadLimits limits) throws IOException {
        long directory = ZipDirectory.length(file);
        if (directory < 0) {
            throw Refusals.damaged();
        }
        if (directory > (long) limits.parts() * LONGEST_DIRECTORY_ENTRY) {
            throw Refusals.bomb();
        }
    }

    void checkAll() throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            check(entry);
        }
    }

    /** Whether there is such a part, in small letters. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** The names of all parts, in small letters. */
    Set<String> names() {
        return names;
    }

    private void check(ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!names.add(name)) {
            throw Refusals.damaged();
        }
        if (names.size() > limits.parts()) {
            throw Refusals.bomb();
        }
        if (entry.isDirectory()) {
            return;
        }
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            refuseDocumentType(entry);
        }
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            count(in, Math.max(1, entry.getCompressedSize()));
        }
        if (entry.getCrc() != sum.getValue()) {
            throw Refusals.damaged();
        }
    }

    private void count(InputStream in, long packed) throws IOException {
        long here = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            here += read;
            unpacked += read;
            boolean bomb = here > RATIO_COUNTS_FROM && here / packed > limits.ratio();
            if (bomb || unpacked > limits.unpackedBytes()) {
                throw Refusals.bomb();
            }
        }
    }

    /** A document type stands before the first element; a part that is not even XML is its reader's matter. */
    private void refuseDocumentType(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry); XmlPart part = new XmlPart(in)) {
            part.nextStart();
        } catch (RefusedException e) {
            if (!e.getMessage().endsWith(".damaged")) {
                throw e;
            }
        }
    }
}
