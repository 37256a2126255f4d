package coop.portal.registry;

import coop.portal.exchange.UploadFolder;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportBatchSheet;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportLineFilter;
import coop.portal.registry.model.ImportMapping;
import coop.portal.registry.model.ImportStage;
import coop.portal.registry.persistence.ImportRecords;
import coop.portal.kernel.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks through imports in tests: each step at once and on the test's own thread. */
final class ImportDesk {

    private final ApplicationContext application;

    ImportDesk(ApplicationContext application) {
        this.application = application;
    }

    ImportBatchId upload(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Path passing = application.getBean(UploadFolder.class).receive(in);
            return application.getBean(ImportingRegistry.class).upload(file.getFileName().toString(), passing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportBatchId checked(Path file) {
        ImportBatchId id = upload(file);
        ImportMapping mapping = application.getBean(ImportQueries.class).offer(id).mapping();
        move(id, ImportStage.UPLOADED, ImportStage.CHECKING);
        application.getBean(ImportSteps.class).check(batch(id), mapping, watched(done -> {}));
        return id;
    }

    ImportBatchId applied(Path file) {
        ImportBatchId id = checked(file);
        apply(id);
        return id;
    }

    void apply(ImportBatchId id) {
        apply(id, watched(done -> {}));
    }

    void apply(ImportBatchId id, TaskProgress progress) {
        move(id, ImportStage.CHECKED, ImportStage.APPLYING);
        application.getBean(ImportSteps.class).apply(batch(id), progress);
    }

    void undo(ImportBatchId id) {
        move(id, ImportStage.APPLIED, ImportStage.UNDOING);
        application.getBean(ImportSteps.class).undo(batch(id), watched(done -> {}));
    }

    void move(ImportBatchId id, ImportStage from, ImportStage to) {
        application.getBean(TransactionTemplate.class).executeWithoutResult(status ->
                application.getBean(ImportRecords.class).move(id, from, to, null));
    }

    ImportBatchSheet sheet(ImportBatchId id) {
        return application.getBean(ImportQueries.class).sheet(id);
    }

    ImportBatchRow batch(ImportBatchId id) {
        return sheet(id).batch();
    }

    ImportLine line(ImportBatchId id, int row) {
        return lines(id).stream().filter(line -> line.row() == row).findFirst().orElseThrow();
    }

    List<ImportLine> lines(ImportBatchId id) {
        return application.getBean(ImportQueries.class).lines().page(ImportLineFilter.all(id), Window.first(500));
    }

    /** Progress that is told to somebody each time something was done. */
    static TaskProgress watched(LongConsumer done) {
        return new TaskProgress() {
            @Override
            public void total(long total) {}

            @Override
            public void done(long count) {
                done.accept(count);
            }

            @Override
            public void message(String key) {}

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void stopIfCancelled() {}
        };
    }
}
