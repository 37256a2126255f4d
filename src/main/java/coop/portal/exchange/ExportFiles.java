package coop.portal.exchange;

import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.exchange.model.ExportedFile;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.SearchText;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Workbooks that were made and wait to be fetched by whoever asked for them, for a day. */
@Service
@RolesAllowed(ExchangePermissions.TASK_OWN)
public class ExportFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PREFIX = "export-";

    private final UploadFolder folder;
    private final BackgroundTasks tasks;

    ExportFiles(UploadFolder folder, BackgroundTasks tasks) {
        this.folder = folder;
        this.tasks = tasks;
    }

    /** How the file of a finished export of one's own is called. */
    public String name(TaskId task) {
        return file(task).name();
    }

    /** @throws NotFoundException when it is not one's own, not finished, or was cleared away */
    public Path find(TaskId task) {
        return folder.find(PREFIX + file(task).key()).orElseThrow(() -> new NotFoundException("export " + task.text()));
    }

    private ExportedFile file(TaskId id) {
        TaskRow task = tasks.find(id);
        if (!task.kind().equals(WorkbookExports.KIND) || task.result() == null) {
            throw new NotFoundException("export " + id.text());
        }
        return MAPPER.readValue(task.result(), ExportedFile.class);
    }

    Path fresh() {
        folder.sweep(PREFIX);
        return folder.fresh();
    }

    void keep(ExportedFile file, Path passing) {
        folder.keep(PREFIX + file.key(), passing);
    }

    void drop(Path passing) {
        folder.remove(passing);
    }

    String write(ExportedFile file) {
        return MAPPER.writeValueAsString(file);
    }

    /** In letters that every system takes: {@code to-chuc-kinh-te-tap-the-2026-11-25.xlsx}. */
    static String name(String title, LocalDate day) {
        return SearchText.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "-" + day + ".xlsx";
    }
}
