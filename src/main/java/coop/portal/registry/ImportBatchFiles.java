package coop.portal.registry;

import coop.portal.exchange.UploadFolder;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportBatchId;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The files of imports as they were uploaded, kept while somebody may want to read them again. */
@Component
class ImportBatchFiles {

    private final UploadFolder folder;

    ImportBatchFiles(UploadFolder folder) {
        this.folder = folder;
    }

    /** @throws RefusedException when the file is no longer there */
    ImportFile open(ImportBatchRow batch) {
        Path file = folder.find(name(batch.id()))
                .orElseThrow(() -> new RefusedException("registry.refusal.import-file-gone"));
        return ImportFile.open(file, batch.fileName(), folder.limits());
    }

    ImportFile open(Path file, String fileName) {
        return ImportFile.open(file, fileName, folder.limits());
    }

    boolean has(ImportBatchId id) {
        return folder.find(name(id)).isPresent();
    }

    void keep(ImportBatchId id, Path passing) {
        folder.keep(name(id), passing);
    }

    void remove(ImportBatchId id) {
        folder.remove(name(id));
    }

    private static String name(ImportBatchId id) {
        return "import-" + id.text();
    }
}
