package coop.portal.fieldwork;

import coop.portal.registry.model.Gender;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How papers say it: in Vietnamese, whatever is spoken on the screen, days and articles written out as papers write them. */
final class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** "NĐ217/2025 13.2b": the law, the article, the clause and the point. */
    private static final Pattern ARTICLE = Pattern.compile("(NĐ217|LTT)(?:/2025)? (\\d+)\\.(\\d+)([a-zđ]?)");
    private static final int TEN = 10;

    private PaperWords() {}

    static String say(String name, @Nullable Object... args) {
        return Messages.text(Messages.VIETNAMESE, "fieldwork.PaperWords." + name, args);
    }

    static String label(Enum<?> constant) {
        return Messages.text(Messages.VIETNAMESE, Messages.key(constant));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "07": nothing can be put before it (NĐ30 Phụ lục I). */
    static String two(int number) {
        return number < TEN ? "0" + number : Integer.toString(number);
    }

    /** Both where it is not known. */
    static String title(@Nullable Gender gender) {
        return say(gender == null ? "title" : "title." + gender);
    }

    /** The address as the certificate has it, or put together. */
    static String seat(OrganisationSheet sheet) {
        String registered = sheet.draft().seat().addressAsRegistered();
        String street = sheet.draft().seat().address();
        if (registered != null && !registered.isBlank()) {
            return registered;
        }
        return street == null || street.isBlank() ? sheet.place() : street + ", " + sheet.place();
    }

    /** "điểm b khoản 2 Điều 13 Nghị định số 217/2025/NĐ-CP"; what is cited otherwise stays as it is. */
    static String article(String cited) {
        Matcher parts = ARTICLE.matcher(cited);
        if (!parts.matches()) {
            return cited;
        }
        String law = say(parts.group(1).equals("LTT") ? "statute.LTT" : "statute.ND217");
        return parts.group(4).isEmpty()
                ? say("clause", parts.group(3), parts.group(2), law)
                : say("point", parts.group(4), parts.group(3), parts.group(2), law);
    }
}
