package coop.portal.access;

import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SearchText;

/** What has to be said, or else is refused. */
final class Refusing {

    private Refusing() {}

    /** The text as it is kept. @throws RefusedException when there is none */
    static String blank(String text, String key) {
        if (text.isBlank()) {
            throw new RefusedException(key);
        }
        return SearchText.clean(text);
    }
}
