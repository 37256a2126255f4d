package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what two ways to write one address are the same: without accents, signs and the words for what a part of it is, which
 * some write out, some shorten and some leave away ("Số 12, đường Lê Lợi, P. Hưng Bình" and "12 Lê Lợi, phường Hưng Bình").
 * A hamlet is a hamlet, whether it is called thôn, xóm, ấp or bản.
 */
public final class AddressKey {

    private static final Pattern SHORTENED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:p|x|h|d|tx|tp|tt|sn)\\.");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile(" (?:so nha|so|sn|nha)(?= \\d)");
    private static final Pattern KINDS = Pattern.compile(
            " (?:phuong|xa|thi tran|tt|thi xa|tx|thanh pho|tp|huyen|tinh|duong|pho)(?= )");
    private static final Pattern HAMLET = Pattern.compile(" (?:xom|thon|ap|ban)(?= )");

    private AddressKey() {}

    /** None of an address that says nothing but what its parts are. */
    public static @Nullable String of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String folded = SHORTENED.matcher(SearchText.fold(address)).replaceAll(" ");
        String words = " " + SIGNS.matcher(folded).replaceAll(" ").strip() + " ";
        words = NUMBER.matcher(words).replaceAll("");
        words = KINDS.matcher(words).replaceAll("");
        words = HAMLET.matcher(words).replaceAll(" thon").strip();
        return words.isEmpty() ? null : words;
    }
}
