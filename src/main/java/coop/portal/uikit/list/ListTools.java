package coop.portal.uikit.list;

import coop.portal.uikit.ListExport;
import coop.portal.uikit.SavedViews;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every list page needs beside its rows; a page takes it in its constructor and hands it on. */
@Component
public final class ListTools {

    private final ObjectProvider<SavedViews> savedViews;
    private final ObjectProvider<ListExport> export;

    ListTools(ObjectProvider<SavedViews> savedViews, ObjectProvider<ListExport> export) {
        this.savedViews = savedViews;
        this.export = export;
    }

    Optional<SavedViews> savedViews() {
        return Optional.ofNullable(savedViews.getIfAvailable());
    }

    Optional<ListExport> export() {
        return Optional.ofNullable(export.getIfAvailable());
    }
}
