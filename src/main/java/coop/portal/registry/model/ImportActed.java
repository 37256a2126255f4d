package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** A step of the import of a file was taken. */
public record ImportActed(ImportBatchId id, String fileName, String action, List<Change> changes) implements Recorded {

    public static final String SUBJECT = "import-batch";

    public ImportActed {
        changes = List.copyOf(changes);
    }

    public static ImportActed of(ImportBatchRow batch, String action, Change... changes) {
        return new ImportActed(batch.id(), batch.fileName(), action, List.of(changes));
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, id.text(), fileName);
    }
}
