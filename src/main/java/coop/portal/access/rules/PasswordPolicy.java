package coop.portal.access.rules;

import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a password of one's own choice must be like: long, not the name, not what everybody takes. No rules on signs. */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int FEW_SIGNS = 5;
    private static final int SHORT_NAME = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final List<String> RUNS = List.of(
            "01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm");

    private PasswordPolicy() {}

    /** @param common words that many people take, folded */
    public static List<Remark> check(String password, String userName, String displayName, Set<String> common) {
        List<Remark> remarks = new ArrayList<>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            remarks.add(error("P-01", "access.remark.password-short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            remarks.add(error("P-01", "access.remark.password-long", LONGEST));
        }
        if (containsName(password, userName, displayName)) {
            remarks.add(error("P-02", "access.remark.password-is-name"));
        }
        if (isCommon(SearchText.fold(password), common)) {
            remarks.add(error("P-03", "access.remark.password-common"));
        }
        return List.copyOf(remarks);
    }

    private static boolean containsName(String password, String userName, String displayName) {
        String letters = squeezed(password);
        String user = squeezed(userName);
        String name = squeezed(displayName);
        return user.length() >= SHORT_NAME && letters.contains(user)
                || name.length() >= SHORT_NAME && letters.contains(name);
    }

    /** A word that many take, also with digits or signs around it; few different signs; a run over the keyboard. */
    private static boolean isCommon(String folded, Set<String> common) {
        String letters = NO_LETTERS.matcher(folded).replaceAll("");
        return common.contains(folded)
                || common.contains(letters)
                || folded.chars().distinct().count() < FEW_SIGNS
                || repeatsACommonWord(letters, common)
                || RUNS.stream().anyMatch(run -> run.contains(folded));
    }

    private static boolean repeatsACommonWord(String letters, Set<String> common) {
        return common.stream()
                .filter(word -> word.length() >= SHORT_NAME && letters.length() > word.length())
                .anyMatch(word -> letters.replace(word, "").isEmpty());
    }

    private static String squeezed(String text) {
        return NO_LETTERS.matcher(SearchText.fold(text)).replaceAll("");
    }

    private static Remark error(String rule, String key, Object... args) {
        return Remark.error(rule, "password", key, args);
    }
}
