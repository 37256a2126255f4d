package coop.portal.documents.ui;

import coop.portal.documents.model.NumberEvent;
import coop.portal.documents.model.NumberId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** The addresses of documents. */
@Component
public final class DocumentsNavigation implements SubjectLink {

    static final String NUMBERS = "documents/numbers";

    DocumentsNavigation() {}

    static String toNumber(NumberId id) {
        return NUMBERS + "/" + id.text();
    }

    @Override
    public String type() {
        return NumberEvent.SUBJECT;
    }

    @Override
    public String path(String id) {
        return NUMBERS + "/" + id;
    }
}
