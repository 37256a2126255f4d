package coop.portal.exchange;

import coop.portal.exchange.model.FileKind;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Stands before every parser: says by the content what a stranger's file is and refuses what is too large, would unpack to
 * too much, is damaged, carries document types or is no table at all. It never unpacks to memory or disk.
 */
public final class UploadGuard {

    private static final int OLE = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;
    private static final int HEAD = 1024;
    private static final int BUFFER = 1 << 16;
    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final int LONGEST_DIRECTORY_ENTRY = 600;
    private static final String TYPES = "[content_types].xml";

    private final UploadLimits limits;

    public UploadGuard(UploadLimits limits) {
        this.limits = limits;
    }

    /** What the file is. @throws RefusedException with a reason that a person can act on */
    public FileKind check(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Refusals.emptyFile();
            }
            if (size > limits.fileBytes()) {
                throw Refusals.tooLarge(limits.fileBytes());
            }
            byte[] head = head(file);
            return switch (mark(head)) {
                case OLE -> throw Refusals.oldFormat();
                case ZIP -> workbook(file);
                default -> text(head);
            };
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.damaged();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static int mark(byte[] head) {
        int mark = 0;
        for (int i = 0; i < 4; i++) {
            mark = mark << 8 | (i < head.length ? head[i] & 0xFF : 0);
        }
        return mark;
    }

    private static FileKind text(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("<") || start.startsWith("ï»¿<")) {
            boolean spreadsheet = start.contains("Excel.Sheet") || start.contains("microsoft-com:office");
            throw spreadsheet ? Refusals.oldFormat() : Refusals.notAWorkbook();
        }
        if (List.of("%PDF", "{\\rtf", "PK", "\u0089PNG", "GIF8", "ÿØÿ", "Rar!", "7z", "\u001f\u008b").stream()
                .anyMatch(start::startsWith)) {
            throw Refusals.notAWorkbook();
        }
        return FileKind.DELIMITED_TEXT;
    }

    private FileKind workbook(Path file) throws IOException {
        long directory = ZipDirectory.length(file);
        if (directory < 0) {
            throw Refusals.damaged();
        }
        if (directory > (long) limits.parts() * LONGEST_DIRECTORY_ENTRY) {
            throw Refusals.bomb();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Pass pass = new Pass(zip);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                pass.check(entry);
            }
            if (!pass.names.contains(TYPES)) {
                throw Refusals.notAWorkbook();
            }
            checkTypes(zip);
        }
        return FileKind.WORKBOOK;
    }

    private static void checkTypes(ZipFile zip) throws IOException {
        ZipEntry types = zip.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(TYPES))
                .findFirst()
                .orElseThrow(Refusals::notAWorkbook);
        boolean binary = false;
        try (XmlPart part = new XmlPart(zip.getInputStream(types))) {
            while (part.nextStart()) {
                String type = part.attribute("ContentType");
                if (type != null && type.contains("sheet") && type.endsWith(".main+xml")) {
                    return;
                }
                binary |= type != null && type.contains("sheet.binary");
            }
        }
        throw binary ? Refusals.oldFormat() : Refusals.notAWorkbook();
    }

    /** One pass over all parts of a file, with what was counted so far. */
    private final class Pass {

        private final ZipFile zip;
        private final Set<String> names = new HashSet<>();
        private final byte[] buffer = new byte[BUFFER];
        private long unpacked;

        Pass(ZipFile zip) {
            this.zip = zip;
        }

        void check(ZipEntry entry) throws IOException {
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
}
