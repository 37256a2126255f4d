package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.KnownDiscrepancy;
import coop.portal.reconciliation.model.LoadId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Discrepancies as a comparison reads and writes them: many at a time. */
@Repository
@Unscoped("a comparison looks at the whole province; only whoever may run one gets here")
public class KnownDiscrepancies extends Statements {

    private static final String LATEST = " AND NOT EXISTS (SELECT 1 FROM reconciliation_discrepancy later"
            + " WHERE later.subject = d.subject AND later.id > d.id)";

    private final ItemDifferences items;

    KnownDiscrepancies(Door door, ItemDifferences items) {
        super(door);
        this.items = items;
    }

    /** All that are not settled, by subject; nobody else changes them until the comparison is done. */
    public Map<String, KnownDiscrepancy> open() {
        return read("d.open_subject IS NOT NULL FOR UPDATE");
    }

    /** Those that it was decided not to pursue, as long as nothing has been raised about their subject since. */
    public Map<String, KnownDiscrepancy> dismissed() {
        return read("d.stage = 'DISMISSED'" + LATEST);
    }

    private Map<String, KnownDiscrepancy> read(String condition) {
        List<KnownDiscrepancy> bare = jdbc().sql("SELECT d.* FROM reconciliation_discrepancy d WHERE " + condition)
                .query((rs, number) -> known(rs))
                .list();
        Map<Long, List<ItemDifference>> found = items.of(bare.stream().map(KnownDiscrepancy::id).toList());
        Map<String, KnownDiscrepancy> bySubject = new HashMap<>();
        for (KnownDiscrepancy one : bare) {
            bySubject.put(one.subject().key(), new KnownDiscrepancy(
                    one.id(), one.subject(), one.load(), one.row(), one.stage(),
                    found.getOrDefault(one.id().value(), List.of())));
        }
        return bySubject;
    }

    public void insert(Collection<KnownDiscrepancy> fresh, LocalDateTime now) {
        batch("INSERT INTO reconciliation_discrepancy (id, subject, kind, stage, organisation_id, commune_id, sector, code,"
                        + " name, fields, first_load_id, load_id, record_row, candidates, raised, stage_since, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                fresh.stream().map(one -> inserted(one, now)).toList());
        items.put(fresh);
    }

    /** Writes what each side says now; the stage stays, unless both agree. */
    public void update(Collection<KnownDiscrepancy> changed, LocalDateTime now) {
        batch("UPDATE reconciliation_discrepancy SET kind = ?, organisation_id = ?, commune_id = ?, sector = ?, code = ?,"
                        + " name = ?, fields = ?, load_id = ?, record_row = ?, candidates = ?,"
                        + " stage_since = IF(stage = ?, stage_since, ?), stage = ?, version = version + 1 WHERE id = ?",
                changed.stream().map(one -> updated(one, now)).toList());
        items.put(changed);
    }

    private static Object[] inserted(KnownDiscrepancy one, LocalDateTime now) {
        KnownDiscrepancy.Subject about = one.subject();
        @Nullable Object[] values = {
            one.id().value(), about.key(), about.kind().name(), one.stage().name(), id(about), commune(about),
            about.sector(), about.code(), about.name(), fields(one), one.load().value(), one.load().value(),
            one.row() == 0 ? null : one.row(), Lists.ids(about.candidates()), now, now
        };
        return values;
    }

    private static Object[] updated(KnownDiscrepancy one, LocalDateTime now) {
        KnownDiscrepancy.Subject about = one.subject();
        @Nullable Object[] values = {
            about.kind().name(), id(about), commune(about), about.sector(), about.code(), about.name(), fields(one),
            one.load().value(), one.row() == 0 ? null : one.row(), Lists.ids(about.candidates()), one.stage().name(), now,
            one.stage().name(), one.id().value()
        };
        return values;
    }

    private static @Nullable Long id(KnownDiscrepancy.Subject about) {
        return about.organisation() == null ? null : about.organisation().value();
    }

    private static @Nullable Long commune(KnownDiscrepancy.Subject about) {
        return about.commune() == null ? null : about.commune().value();
    }

    static String fields(KnownDiscrepancy one) {
        return Lists.names(one.items().stream().filter(item -> !item.settled()).map(ItemDifference::item).toList());
    }

    private static KnownDiscrepancy known(ResultSet rs) throws SQLException {
        Long organisation = rs.getObject("organisation_id", Long.class);
        Long commune = rs.getObject("commune_id", Long.class);
        return new KnownDiscrepancy(
                new DiscrepancyId(rs.getLong("id")),
                new KnownDiscrepancy.Subject(
                        rs.getString("subject"),
                        DiscrepancyKind.valueOf(rs.getString("kind")),
                        organisation == null ? null : new OrganisationId(organisation),
                        commune == null ? null : new UnitId(commune),
                        rs.getString("sector"),
                        rs.getString("code"),
                        rs.getString("name"),
                        Lists.organisations(rs.getString("candidates"))),
                new LoadId(rs.getLong("load_id")),
                rs.getInt("record_row"),
                DiscrepancyStage.valueOf(rs.getString("stage")),
                List.of());
    }

    /** What people said national records are. */
    public Map<String, OrganisationId> links() {
        Map<String, OrganisationId> links = new HashMap<>();
        jdbc().sql("SELECT subject, organisation_id FROM reconciliation_link").query(rs -> {
            links.put(rs.getString(1), new OrganisationId(rs.getLong(2)));
        });
        return links;
    }

    public void link(String subject, OrganisationId organisation) {
        jdbc().sql("INSERT INTO reconciliation_link (subject, organisation_id) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE organisation_id = VALUES(organisation_id)")
                .params(subject, organisation.value())
                .update();
    }
}
