package coop.portal.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can spoil any of them. */
public final class HandmadeWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public HandmadeWorkbook() {
        with("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                </Types>""");
        with("_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        with("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
        with("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"s1\" Type=\"" + OFFICE
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t1\" Type=\"" + OFFICE
                + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"y1\" Type=\"" + OFFICE
                + "/styles\" Target=\"styles.xml\"/></Relationships>");
        sheet("");
    }

    public HandmadeWorkbook with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    public HandmadeWorkbook with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    public HandmadeWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    public HandmadeWorkbook changed(String part, UnaryOperator<byte[]> change) {
        return with(part, change.apply(parts.get(part)));
    }

    /** The rows of the one sheet, such as {@code <row r="1"><c r="A1"><v>1</v></c></row>}. */
    public HandmadeWorkbook sheet(String rows) {
        return with("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public Path in(Path folder) {
        return write(folder, bytes());
    }

    public static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ".bin"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
