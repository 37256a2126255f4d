package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import coop.portal.registry.model.OrganisationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How an organisation may be called: the words of its sort first, then a name of its own in Vietnamese letters (LHTX 50.1). */
public final class NameRules {

    private static final int LONGEST = 200;
    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
    private static final String SYMBOLS = " &.,+-_()/'\"–’“”:;#*%!@";

    private NameRules() {}

    /** The words a name of the type may begin with. */
    static List<String> beginnings(OrganisationType type) {
        return switch (type) {
            case COOPERATIVE -> List.of("Hợp tác xã", "Quỹ hỗ trợ phát triển hợp tác xã", "Quỹ tín dụng nhân dân");
            case COOPERATIVE_UNION -> List.of("Liên hiệp hợp tác xã");
            case COOPERATIVE_GROUP -> List.of("Tổ hợp tác");
        };
    }

    /** The name without the words of its sort; the whole name where it does not begin with them. */
    public static String proper(String name, OrganisationType type) {
        String clean = SearchText.clean(name);
        for (String beginning : beginnings(type)) {
            if (begins(clean, beginning)) {
                return clean.substring(beginning.length()).strip();
            }
        }
        return clean;
    }

    static List<Remark> check(String name, OrganisationType type) {
        String clean = SearchText.clean(name);
        if (clean.isEmpty()) {
            return List.of(Remark.error("NAME-1", "name", "registry.remark.name-missing").by("LHTX 50.1"));
        }
        List<Remark> remarks = new ArrayList<>();
        String beginning = beginnings(type).getFirst();
        if (beginnings(type).stream().noneMatch(words -> begins(clean, words))) {
            remarks.add(Remark.error("NAME-2", "name", "registry.remark.name-beginning", beginning).by(article(type)));
        } else if (proper(clean, type).isEmpty()) {
            remarks.add(Remark.error("NAME-3", "name", "registry.remark.name-proper-missing").by(article(type)));
        }
        if (!clean.toLowerCase(Locale.ROOT).chars().allMatch(NameRules::allowed)) {
            remarks.add(Remark.error("NAME-4", "name", "registry.remark.name-letters").by("LHTX 50.1b"));
        }
        if (clean.length() > LONGEST) {
            remarks.add(Remark.error("NAME-5", "name", "registry.remark.too-long", LONGEST));
        }
        return remarks;
    }

    private static boolean begins(String clean, String beginning) {
        return clean.length() >= beginning.length()
                && clean.regionMatches(true, 0, beginning, 0, beginning.length())
                && (clean.length() == beginning.length() || clean.charAt(beginning.length()) == ' ');
    }

    private static boolean allowed(int letter) {
        return LETTERS.indexOf(letter) >= 0 || letter >= '0' && letter <= '9' || SYMBOLS.indexOf(letter) >= 0;
    }

    private static String article(OrganisationType type) {
        return type == OrganisationType.COOPERATIVE_GROUP ? "NĐ92 58" : "LHTX 50.1a";
    }
}
