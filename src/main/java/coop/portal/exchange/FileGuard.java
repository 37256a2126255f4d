package coop.portal.exchange;

import coop.portal.exchange.model.ContentType;
import coop.portal.exchange.model.UploadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Stands before files that are kept as they came: says by the content what one is, wants its name to say the same, and
 * refuses what is too large, would unpack to too much, is damaged, or carries what runs or calls elsewhere when it is opened.
 */
public final class FileGuard {

    private static final int HEAD = 16;
    private static final String TYPES = "[content_types].xml";
    private static final Pattern RUNS = Pattern.compile(
            ".*vbaproject.*|.*vbadata.*|.*/activex/.*|.*/macrosheets/.*|.*/embeddings/.*|.*/ctrlprops/.*|.*\\.(bin|exe|dll|js|vbs|ole)");
    private static final Pattern HARMLESS = Pattern.compile(".*/printersettings/[^/]*\\.bin");
    private static final Pattern CALLS =
            Pattern.compile(".*/(attachedTemplate|oleObject|frame|subDocument|externalLink|externalLinkPath|aFChunk)");

    private final UploadLimits limits;

    public FileGuard(UploadLimits limits) {
        this.limits = limits;
    }

    /**
     * What the file is.
     *
     * @param name how whoever brings it calls it
     * @throws coop.portal.kernel.RefusedException with a reason that a person can act on
     */
    public ContentType check(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Refusals.emptyFile();
            }
            if (size > limits.fileBytes()) {
                throw Refusals.tooLarge(limits.fileBytes());
            }
            ContentType type = type(file);
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!type.endings().contains(ending)) {
                throw Refusals.otherThanItsName(type.endings().getFirst());
            }
            return type;
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.damaged();
        }
    }

    private ContentType type(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith("%PDF-")) {
            PdfGuard.check(file, limits);
            return ContentType.PDF;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            PictureGuard.check(file, "png");
            return ContentType.PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            PictureGuard.check(file, "jpeg");
            return ContentType.JPEG;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return packed(file);
        }
        throw Refusals.notAccepted();
    }

    private ContentType packed(Path file) throws IOException {
        ZipPass.checkDirectory(file, limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipPass pass = new ZipPass(zip, limits);
            pass.checkAll();
            if (!pass.has(TYPES)) {
                throw Refusals.notAccepted();
            }
            if (pass.names().stream().anyMatch(name -> RUNS.matcher(name).matches() && !HARMLESS.matcher(name).matches())) {
                throw Refusals.active();
            }
            refuseCalls(zip);
            return declared(zip);
        }
    }

    /** A template, object or sub-document from elsewhere is fetched when the file is opened; a link only when it is clicked. */
    private static void refuseCalls(ZipFile zip) throws IOException {
        for (ZipEntry entry : zip.stream().filter(one -> one.getName().toLowerCase(Locale.ROOT).endsWith(".rels")).toList()) {
            try (XmlPart part = new XmlPart(zip.getInputStream(entry))) {
                while (part.nextStart()) {
                    String type = part.attribute("Type");
                    if ("External".equals(part.attribute("TargetMode")) && type != null && CALLS.matcher(type).matches()) {
                        throw Refusals.active();
                    }
                }
            }
        }
    }

    private static ContentType declared(ZipFile zip) throws IOException {
        ZipEntry types = zip.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(TYPES))
                .findFirst()
                .orElseThrow(Refusals::notAccepted);
        ContentType found = null;
        try (XmlPart part = new XmlPart(zip.getInputStream(types))) {
            while (part.nextStart()) {
                String type = part.attribute("ContentType");
                if (type == null) {
                    continue;
                }
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw Refusals.active();
                }
                if (type.endsWith("wordprocessingml.document.main+xml")) {
                    found = ContentType.DOCX;
                } else if (type.endsWith("spreadsheetml.sheet.main+xml")) {
                    found = ContentType.XLSX;
                }
            }
        }
        if (found == null) {
            throw Refusals.notAccepted();
        }
        return found;
    }
}
