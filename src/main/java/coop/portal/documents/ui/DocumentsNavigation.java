package coop.portal.documents.ui;

import coop.portal.documents.model.NumberEvent;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.PaperKind;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** The addresses of documents. */
@Component
public final class DocumentsNavigation implements SubjectLink {

    static final String NUMBERS = "documents/numbers";
    static final String TEMPLATES = "documents/templates";

    DocumentsNavigation() {}

    static String toNumber(NumberId id) {
        return NUMBERS + "/" + id.text();
    }

    static String toTemplate(PaperKind kind) {
        return TEMPLATES + "/" + kind.name();
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
