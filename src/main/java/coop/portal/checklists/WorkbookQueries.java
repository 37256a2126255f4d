package coop.portal.checklists;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.ChecklistSheet;
import coop.portal.checklists.model.WorkbookLine;
import coop.portal.checklists.rules.ReadBack;
import coop.portal.exchange.SheetWriter;
import coop.portal.exchange.SourceWorkbook;
import coop.portal.exchange.UploadFolder;
import coop.portal.exchange.WorkbookWriter;
import coop.portal.exchange.model.ColumnMapping;
import coop.portal.exchange.model.ColumnSpec;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceTable;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist as a workbook to be filled where there is no network, and what it would change when it comes back. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(ChecklistPermissions.SHEET_READ)
public class WorkbookQueries {

    private static final long MOST_BYTES = 4L << 20;
    private static final int TEXT_LENGTH = 2_000;
    private static final int ARTICLE_LENGTH = 500;

    private final ChecklistQueries queries;
    private final UploadFolder folder;

    WorkbookQueries(ChecklistQueries queries, UploadFolder folder) {
        this.queries = queries;
        this.folder = folder;
    }

    public void write(ChecklistId id, OutputStream out) {
        ChecklistSheet sheet = queries.sheet(id);
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter<ChecklistLine> rows = workbook.sheet(
                    Messages.text("checklists.Workbook.sheet"),
                    List.of(
                            Messages.text("checklists.Workbook.title", sheet.checklist().name(), sheet.checklist().day()),
                            Messages.text("checklists.Workbook.id", id.text()),
                            Messages.text("checklists.Workbook.how", Arrays.asList(AnswerValue.values()))),
                    WorkbookColumns.out());
            sheet.lines().forEach(rows);
        }
    }

    /**
     * What each row of a workbook would do; nothing is written. The file passes the guard of all uploads before anything reads it.
     *
     * @throws RefusedException when it is no workbook of this checklist
     */
    @RolesAllowed(ChecklistPermissions.SHEET_ANSWER)
    public List<WorkbookLine> preview(ChecklistId id, String fileName, Path file) {
        Map<String, Answer> now = queries.sheet(id).lines().stream()
                .collect(Collectors.toMap(line -> line.item().code(), ChecklistLine::answer));
        try (SourceWorkbook workbook = SourceWorkbook.open(file, fileName, folder.limits().withFileBytes(MOST_BYTES))) {
            SourceTable table = workbook.find(WorkbookColumns.WANTED);
            refuseOther(id, workbook, table);
            Set<String> seen = new HashSet<>();
            try (Stream<SourceRow> rows = workbook.rows(table)) {
                return rows.map(row -> line(id, row, table.mapping(), now, seen)).toList();
            }
        }
    }

    private static void refuseOther(ChecklistId id, SourceWorkbook workbook, SourceTable table) {
        List<ColumnSpec> missing = table.mapping().missing(WorkbookColumns.WANTED);
        boolean names = workbook.head(table.sheet()).stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.shown().contains(id.text()));
        if (!missing.isEmpty() || !names) {
            throw new RefusedException("checklists.refusal.other-workbook");
        }
    }

    private static WorkbookLine line(
            ChecklistId id, SourceRow row, ColumnMapping columns, Map<String, Answer> answers, Set<String> seen) {
        String code = text(row, columns, WorkbookColumns.CODE);
        Answer now = answers.get(code);
        if (now == null) {
            return WorkbookLine.refused(code, null, Refusal.of("checklists.refusal.unknown-item"));
        }
        if (!seen.add(code)) {
            return WorkbookLine.refused(code, now, Refusal.of("checklists.refusal.item-twice"));
        }
        String typed = text(row, columns, WorkbookColumns.VALUE);
        Optional<AnswerValue> value = WorkbookColumns.value(typed);
        if (value.isEmpty() && !typed.isEmpty()) {
            return WorkbookLine.refused(code, now, Refusal.of("checklists.refusal.unknown-value", typed));
        }
        String version = text(row, columns, WorkbookColumns.SEEN);
        ReadBack.Cells cells = new ReadBack.Cells(
                code, version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1, value.orElse(null),
                text(row, columns, WorkbookColumns.REMARK), text(row, columns, WorkbookColumns.ARTICLE),
                text(row, columns, WorkbookColumns.RECOMMENDATION));
        if (cells.remark().length() > TEXT_LENGTH || cells.recommendation().length() > TEXT_LENGTH
                || cells.article().length() > ARTICLE_LENGTH) {
            return WorkbookLine.refused(code, now, Refusal.of("checklists.refusal.too-long", TEXT_LENGTH));
        }
        return ReadBack.judge(id, cells, now);
    }

    private static String text(SourceRow row, ColumnMapping columns, String key) {
        return columns.cell(row, key).shown().strip();
    }
}
