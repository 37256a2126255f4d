package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeRow;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.rules.NameConfusion;
import coop.portal.registry.rules.NameRules;
import coop.portal.registry.rules.SearchWords;
import coop.portal.registry.rules.TaxCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The merges of records: what was there before, what moved, and where a record that is no more has gone. */
@Repository
@Unscoped("where a merged record has gone is asked by its address; both records are read within the scope")
public class Merges extends Statements {

    private static final String ROW = "id, merged_id, merged_name, merged_code, reason, merged_at, merged_by_name, undo_until";

    private static final int MOST = 200;

    Merges(Door door) {
        super(door);
    }

    /**
     * A merge as it is kept.
     *
     * @param before the record that stays, before the merge
     * @param after the same, after it
     * @param survivorRows the rows of the record that stays, before the merge
     * @param mergedRows the rows of the record that went
     */
    public record Merge(
            MergeRow row,
            OrganisationId survivor,
            long commune,
            String sector,
            OrganisationDraft before,
            OrganisationDraft after,
            int versionAfter,
            String survivorRows,
            String mergedRows) {}

    public void insert(Merge merge, OrganisationDraft merged) {
        MergeRow row = merge.row();
        jdbc().sql("INSERT INTO organisation_merge (" + ROW + ", survivor_id, commune_id, sector, words, draft_before,"
                        + " draft_after, survivor_after, survivor_rows, merged_rows, merged_cert_no, merged_proper_name,"
                        + " merged_name_key, left_code)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(row.id().value(), row.merged().value(), row.name(), row.code(), row.reason(), row.at(), row.by(),
                        row.undoUntil(), merge.survivor().value(), merge.commune(), merge.sector(),
                        words(row.merged(), merged), ImportJson.draft(merge.before()), ImportJson.draft(merge.after()),
                        merge.versionAfter(), merge.survivorRows(), merge.mergedRows(),
                        OrganisationColumns.clean(merged.identity().legacyCertNo()),
                        NameConfusion.normal(proper(merged)), NameConfusion.key(proper(merged)), leftCode(merge))
                .update();
    }

    private static String proper(OrganisationDraft draft) {
        return NameRules.proper(draft.identity().name(), draft.type());
    }

    /** The code that the record that stays has no more. */
    private static @Nullable String leftCode(Merge merge) {
        String before = merge.before().identity().code();
        return before == null || before.equals(merge.after().identity().code()) ? null : TaxCode.normal(before);
    }

    /** All words that the record was found by, those of records merged into it included. */
    private String words(OrganisationId merged, OrganisationDraft draft) {
        List<String> names = jdbc().sql("SELECT name FROM organisation_old_name WHERE organisation_id = :id"
                        + " UNION ALL SELECT words FROM organisation_merge WHERE survivor_id = :id AND undone_at IS NULL")
                .param("id", merged.value())
                .query(String.class)
                .list();
        return String.join(" ", SearchWords.of(draft.identity(), names));
    }

    public void moved(MergeId merge, String kind, Collection<String> rows) {
        batch("INSERT INTO organisation_merge_move (merge_id, kind, row_key) VALUES (?, ?, ?)",
                rows.stream().map(row -> new Object[] {merge.value(), kind, row}).toList());
    }

    public Map<String, List<String>> moves(MergeId merge) {
        Map<String, List<String>> moves = new TreeMap<>();
        jdbc().sql("SELECT kind, row_key FROM organisation_merge_move WHERE merge_id = ? ORDER BY kind, row_key")
                .param(merge.value())
                .query(rs -> {
                    moves.computeIfAbsent(rs.getString(1), kind -> new ArrayList<>()).add(rs.getString(2));
                });
        return moves;
    }

    public Optional<Merge> find(MergeId id) {
        return jdbc().sql("SELECT * FROM organisation_merge WHERE id = ? AND undone_at IS NULL FOR UPDATE")
                .param(id.value())
                .query((rs, number) -> new Merge(
                        row(rs, number),
                        new OrganisationId(rs.getLong("survivor_id")),
                        rs.getLong("commune_id"),
                        rs.getString("sector"),
                        ImportJson.draft(rs.getString("draft_before")),
                        ImportJson.draft(rs.getString("draft_after")),
                        rs.getInt("survivor_after"),
                        rs.getString("survivor_rows"),
                        rs.getString("merged_rows")))
                .optional();
    }

    public void undone(MergeId id, LocalDateTime at, String by) {
        jdbc().sql("UPDATE organisation_merge SET undone_at = ?, undone_by_name = ? WHERE id = ?")
                .params(at, by, id.value())
                .update();
    }

    /** Those merged into a record and still part of it, the latest first. */
    public List<MergeRow> into(OrganisationId survivor) {
        return jdbc().sql("SELECT " + ROW + " FROM organisation_merge WHERE survivor_id = ? AND undone_at IS NULL"
                        + " ORDER BY merged_at DESC, id DESC")
                .param(survivor.value())
                .query(Merges::row)
                .list();
    }

    /** The last step of the way that a record has gone, none when it went nowhere. */
    public Optional<Gone> gone(OrganisationId id) {
        Set<Long> seen = new TreeSet<>();
        Optional<Gone> last = Optional.empty();
        Optional<Gone> next = step(id);
        while (next.isPresent() && seen.add(next.get().survivor().value())) {
            Gone step = next.get();
            last = Optional.of(last.map(first -> new Gone(step.survivor(), first.name(), first.code(), first.on()))
                    .orElse(step));
            next = step(step.survivor());
        }
        return last;
    }

    private Optional<Gone> step(OrganisationId id) {
        return jdbc().sql("SELECT survivor_id, merged_name, merged_code, merged_at FROM organisation_merge"
                        + " WHERE merged_id = ? AND undone_at IS NULL")
                .param(id.value())
                .query(Merges::gone)
                .optional();
    }

    /** Everything that is part of a record, what was merged into merged ones included. */
    public List<MergeRow> within(OrganisationId survivor) {
        List<MergeRow> all = new ArrayList<>();
        List<MergeRow> next = into(survivor);
        while (!next.isEmpty() && all.size() < MOST) {
            all.addAll(next);
            next = next.stream().flatMap(row -> into(row.merged()).stream()).toList();
        }
        return all;
    }

    /** A record that is part of another. */
    public record Gone(OrganisationId survivor, String name, @Nullable String code, LocalDate on) {}

    private static Gone gone(ResultSet rs, int number) throws SQLException {
        return new Gone(new OrganisationId(rs.getLong("survivor_id")), rs.getString("merged_name"),
                rs.getString("merged_code"), rs.getObject("merged_at", LocalDateTime.class).toLocalDate());
    }

    private static MergeRow row(ResultSet rs, int number) throws SQLException {
        return new MergeRow(
                new MergeId(rs.getLong("id")),
                new OrganisationId(rs.getLong("merged_id")),
                rs.getString("merged_name"),
                rs.getString("merged_code"),
                rs.getString("reason"),
                rs.getObject("merged_at", LocalDateTime.class),
                rs.getString("merged_by_name"),
                rs.getObject("undo_until", LocalDate.class));
    }
}
