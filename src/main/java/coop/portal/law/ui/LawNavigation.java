package coop.portal.law.ui;

import coop.portal.law.model.LegalValueActed;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** The addresses of the numbers of law. */
@Component
public final class LawNavigation implements SubjectLink {

    static final String NUMBERS = "law/numbers";

    LawNavigation() {}

    /** @param name of the number, such as {@code inspections.days.check} */
    public static String number(String name) {
        return NUMBERS + "/" + name;
    }

    @Override
    public String type() {
        return LegalValueActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return number(id);
    }
}
