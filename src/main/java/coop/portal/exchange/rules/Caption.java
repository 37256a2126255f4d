package coop.portal.exchange.rules;

import coop.portal.kernel.SearchText;
import java.util.List;
import java.util.regex.Pattern;

/** A caption taken to pieces once: its words without accents, and those outside of brackets when there are any. */
record Caption(List<String> words, List<String> bare, String joined) {

    /** Nobody's caption is longer; what is, is text of the table. */
    private static final int LONGEST = 160;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Caption NONE = new Caption(List.of(), List.of(), "");

    static Caption of(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isLetter)) {
            return NONE;
        }
        List<String> words = SearchText.words(text);
        String outside = text.indexOf('(') < 0 && text.indexOf('[') < 0 ? text : BRACKETS.matcher(text).replaceAll(" ");
        return new Caption(words, outside.equals(text) ? words : SearchText.words(outside), String.join("", words));
    }

    boolean bracketed() {
        return bare != words;
    }
}
