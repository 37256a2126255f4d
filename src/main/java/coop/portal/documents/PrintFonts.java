package coop.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters of printed papers: Liberation Serif, as wide as Times New Roman letter by letter, with all of Vietnamese; it
 * goes into every file, so that it looks the same everywhere.
 */
final class PrintFonts {

    private static final BaseFont REGULAR = read("Regular");
    private static final BaseFont BOLD = read("Bold");
    private static final BaseFont ITALIC = read("Italic");
    private static final BaseFont BOLD_ITALIC = read("BoldItalic");

    private PrintFonts() {}

    static Font of(float size, boolean bold, boolean italic, boolean underlined) {
        BaseFont face = bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
        return new Font(face, size, underlined ? Font.UNDERLINE : Font.NORMAL);
    }

    static BaseFont regular() {
        return REGULAR;
    }

    private static BaseFont read(String face) {
        String name = "LiberationSerif-" + face + ".ttf";
        try (InputStream in = PrintFonts.class.getResourceAsStream("/documents/fonts/" + name)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Objects.requireNonNull(in).readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
