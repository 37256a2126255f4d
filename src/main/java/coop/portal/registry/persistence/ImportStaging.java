package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.Ids;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportMatch;
import coop.portal.registry.model.ImportVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rows of imported files on their way: put down once, judged as often as things change, read again in order. */
@Repository
@Unscoped("rows of a file are reached through its batch, which is found through a scoped list before")
public class ImportStaging extends Statements {

    private static final List<String> COLUMNS = List.of("verdict", "warned", "code", "name", "organisation_id", "matched_by",
            "corrected", "cells", "remarks", "changes");
    private static final String INSERT = "INSERT INTO import_row (" + String.join(", ", COLUMNS)
            + ", batch_id, row_no, id) VALUES (" + String.join(", ", Collections.nCopies(COLUMNS.size() + 3, "?")) + ")";
    private static final String UPDATE = "UPDATE import_row SET " + String.join(" = ?, ", COLUMNS)
            + " = ? WHERE batch_id = ? AND row_no = ?";
    private static final int CODE = 40;
    private static final int NAME = 300;

    ImportStaging(Door door) {
        super(door);
    }

    /** The rows of a batch go, before it is read again or when nobody needs them any more. */
    public void clear(ImportBatchId batch) {
        jdbc().sql("DELETE FROM import_row WHERE batch_id = ?").param(batch.value()).update();
    }

    public void insert(ImportBatchId batch, Collection<ImportLine> lines) {
        batch(INSERT, lines.stream().map(line -> values(line, batch.value(), line.row(), Ids.next())).toList());
    }

    /** Writes the verdicts of rows again, and their cells. */
    public void update(ImportBatchId batch, Collection<ImportLine> lines) {
        batch(UPDATE, lines.stream().map(line -> values(line, batch.value(), line.row())).toList());
    }

    /** The values of {@link #COLUMNS}, then the others. */
    private static Object[] values(ImportLine line, Object... rest) {
        List<@Nullable Object> values = new ArrayList<>(COLUMNS.size() + rest.length);
        values.add(line.verdict().name());
        values.add(line.warned());
        values.add(cut(line.code(), CODE));
        values.add(cut(line.name(), NAME));
        values.add(line.organisation() == null ? null : line.organisation().value());
        values.add(line.matchedBy() == null ? null : line.matchedBy().name());
        values.add(line.corrected());
        values.add(ImportJson.cells(line.cells()));
        values.add(ImportJson.remarks(line.remarks()));
        values.add(ImportJson.changes(line.changes()));
        Collections.addAll(values, rest);
        return values.toArray();
    }

    /** The next rows after a row, in the order of the file. */
    public List<ImportLine> after(ImportBatchId batch, int row, int limit) {
        return jdbc().sql("SELECT * FROM import_row WHERE batch_id = ? AND row_no > ? ORDER BY row_no LIMIT ?")
                .params(batch.value(), row, limit)
                .query(ImportStaging::line)
                .list();
    }

    public Optional<ImportLine> find(ImportBatchId batch, int row) {
        return jdbc().sql("SELECT * FROM import_row WHERE batch_id = ? AND row_no = ?")
                .params(batch.value(), row)
                .query(ImportStaging::line)
                .optional();
    }

    /** The rows with a code, which may stand in each other's way. */
    public List<ImportLine> withCode(ImportBatchId batch, String code) {
        return jdbc().sql("SELECT * FROM import_row WHERE batch_id = ? AND code = ? ORDER BY row_no")
                .params(batch.value(), code)
                .query(ImportStaging::line)
                .list();
    }

    public ImportCounts count(ImportBatchId batch, int leftOut) {
        return jdbc().sql("SELECT COUNT(*), COALESCE(SUM(verdict = 'NEW'), 0), COALESCE(SUM(verdict = 'CHANGED'), 0),"
                        + " COALESCE(SUM(verdict = 'UNCHANGED'), 0), COALESCE(SUM(warned), 0),"
                        + " COALESCE(SUM(verdict = 'REFUSED'), 0) FROM import_row WHERE batch_id = ?")
                .param(batch.value())
                .query((rs, number) -> new ImportCounts(
                        rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5), rs.getInt(6), leftOut))
                .single();
    }

    static ImportLine line(ResultSet rs, int number) throws SQLException {
        Long organisation = rs.getObject("organisation_id", Long.class);
        String matched = rs.getString("matched_by");
        return new ImportLine(
                rs.getInt("row_no"),
                ImportVerdict.valueOf(rs.getString("verdict")),
                rs.getBoolean("warned"),
                rs.getString("code"),
                rs.getString("name"),
                organisation == null ? null : new OrganisationId(organisation),
                matched == null ? null : ImportMatch.valueOf(matched),
                rs.getBoolean("corrected"),
                ImportJson.cells(rs.getString("cells")),
                ImportJson.remarks(rs.getString("remarks")),
                ImportJson.changes(rs.getString("changes")));
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
