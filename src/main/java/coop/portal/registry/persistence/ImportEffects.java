package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.OrganisationDraft;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What a batch wrote and what was there before, so that it can be taken back as long as nobody else wrote since. */
@Repository
@Unscoped("a batch is taken back as a whole by whoever may see it; each organisation is then written within the scope")
public class ImportEffects extends Statements {

    ImportEffects(Door door) {
        super(door);
    }

    /** @param before none of an organisation that was new */
    public record Effect(OrganisationId organisation, int row, int versionAfter, @Nullable OrganisationDraft before) {}

    public void insert(ImportBatchId batch, Collection<Effect> effects) {
        batch("INSERT INTO import_effect (batch_id, organisation_id, row_no, version_after, before_image) VALUES (?, ?, ?, ?, ?)",
                effects.stream()
                        .map(effect -> new Object[] {
                            batch.value(),
                            effect.organisation().value(),
                            effect.row(),
                            effect.versionAfter(),
                            effect.before() == null ? null : ImportJson.draft(effect.before())
                        })
                        .toList());
    }

    public List<Effect> after(ImportBatchId batch, long organisation, int limit) {
        return jdbc().sql("SELECT * FROM import_effect WHERE batch_id = ? AND organisation_id > ?"
                        + " ORDER BY organisation_id LIMIT ?")
                .params(batch.value(), organisation, limit)
                .query((rs, number) -> {
                    String before = rs.getString("before_image");
                    return new Effect(
                            new OrganisationId(rs.getLong("organisation_id")),
                            rs.getInt("row_no"),
                            rs.getInt("version_after"),
                            before == null ? null : ImportJson.draft(before));
                })
                .list();
    }

    /** Rows of the file whose organisations were edited or taken away since, the first of them. */
    public List<Integer> touchedSince(ImportBatchId batch, int limit) {
        return jdbc().sql("SELECT e.row_no FROM import_effect e LEFT JOIN organisation o ON o.id = e.organisation_id"
                        + " WHERE e.batch_id = ? AND (o.id IS NULL OR o.version <> e.version_after)"
                        + " ORDER BY e.row_no LIMIT ?")
                .params(batch.value(), limit)
                .query(Integer.class)
                .list();
    }

    public int count(ImportBatchId batch) {
        return jdbc().sql("SELECT COUNT(*) FROM import_effect WHERE batch_id = ?")
                .param(batch.value())
                .query(Integer.class)
                .single();
    }

    /** The names that organisations were given by the batch are none that they once had. */
    public void forgetNames(Collection<OrganisationId> organisations, java.time.LocalDate since) {
        batch("DELETE n FROM organisation_old_name n JOIN organisation o ON o.id = n.organisation_id"
                        + " WHERE n.organisation_id = ? AND n.until >= ?",
                organisations.stream().map(id -> new Object[] {id.value(), since}).toList());
    }
}
