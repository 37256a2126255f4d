package coop.portal.documents.rules;

import java.text.Normalizer;

/** How the name of a file is kept: without a path, without signs that a system or a browser takes for something else. */
public final class FileNames {

    private static final int LONGEST = 150;

    private FileNames() {}

    /** "Biên bản.pdf" of "C:\\temp\\Biên bản.pdf". */
    public static String kept(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        plain = plain.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}<>:\"|?*]", " ").replaceAll("\\s+", " ").strip();
        plain = plain.replaceAll("^\\.+", "");
        int dot = plain.lastIndexOf('.');
        String ending = dot < 0 ? "" : plain.substring(dot);
        String stem = dot < 0 ? plain : plain.substring(0, dot);
        if (stem.length() > LONGEST) {
            stem = stem.substring(0, LONGEST).strip();
        }
        return stem + ending;
    }
}
