package coop.portal.access;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.SearchText;
import java.util.List;

/** Turns what is wrong into a refusal. */
final class Refusing {

    private Refusing() {}

    static void stops(List<Remark> remarks) {
        List<Refusal> reasons = remarks.stream()
                .filter(Remark::stops)
                .map(remark -> new Refusal(remark.key(), remark.args()))
                .toList();
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
    }

    /** The text as it is kept. @throws RefusedException when there is none */
    static String blank(String text, String key) {
        if (text.isBlank()) {
            throw new RefusedException(key);
        }
        return SearchText.clean(text);
    }
}
