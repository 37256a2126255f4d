package coop.portal.registry.ui;

import coop.portal.registry.model.ImportActed;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** Where the page of an import is, for pages that speak of things of every kind. */
@Component
class ImportLink implements SubjectLink {

    @Override
    public String type() {
        return ImportActed.SUBJECT;
    }

    @Override
    public String path(String id) {
        return RegistryNavigation.toImport(ImportBatchId.parse(id));
    }
}
