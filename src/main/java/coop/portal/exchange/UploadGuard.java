package coop.portal.exchange;

import coop.portal.exchange.model.FileKind;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        ZipPass.checkDirectory(file, limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipPass pass = new ZipPass(zip, limits);
            pass.checkAll();
            if (!pass.has(TYPES)) {
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
}
