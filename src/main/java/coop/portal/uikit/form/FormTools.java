package coop.portal.uikit.form;

import coop.portal.uikit.DraftStore;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every form page needs beside its fields; a page takes it in its constructor and hands it on. */
@Component
public final class FormTools {

    private final ObjectProvider<DraftStore> drafts;

    FormTools(ObjectProvider<DraftStore> drafts) {
        this.drafts = drafts;
    }

    Optional<DraftStore> drafts() {
        return Optional.ofNullable(drafts.getIfAvailable());
    }
}
