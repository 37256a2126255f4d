package coop.portal.reconciliation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.KnownDiscrepancy;
import coop.portal.reconciliation.model.PublicItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What each side says about the items of discrepancies. */
@Repository
@Unscoped("items belong to discrepancies that were found through a scoped reader, or by a comparison, before")
public class ItemDifferences extends Statements {

    private static final int CHUNK = 1_000;

    ItemDifferences(Door door) {
        super(door);
    }

    public List<ItemDifference> of(DiscrepancyId id) {
        return of(List.of(id)).getOrDefault(id.value(), List.of());
    }

    public Map<Long, List<ItemDifference>> of(List<DiscrepancyId> ids) {
        Map<Long, List<ItemDifference>> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK)).stream()
                    .map(DiscrepancyId::value)
                    .toList();
            jdbc().sql("SELECT * FROM reconciliation_field WHERE discrepancy_id IN (:ids)").param("ids", chunk).query(rs -> {
                found.computeIfAbsent(rs.getLong("discrepancy_id"), id -> new ArrayList<>()).add(new ItemDifference(
                        PublicItem.valueOf(rs.getString("field")),
                        rs.getString("portal"),
                        rs.getString("national"),
                        ItemChoice.valueOf(rs.getString("choice")),
                        rs.getBoolean("settled")));
            });
        }
        found.values().forEach(items -> items.sort(Comparator.comparing(ItemDifference::item)));
        return found;
    }

    public void put(DiscrepancyId id, List<ItemDifference> items) {
        batch("INSERT INTO reconciliation_field (discrepancy_id, field, portal, national, choice, settled)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE portal = VALUES(portal),"
                        + " national = VALUES(national), choice = VALUES(choice), settled = VALUES(settled)",
                items.stream().map(item -> values(id, item)).toList());
    }

    void put(Collection<KnownDiscrepancy> discrepancies) {
        batch("INSERT INTO reconciliation_field (discrepancy_id, field, portal, national, choice, settled)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE portal = VALUES(portal),"
                        + " national = VALUES(national), choice = VALUES(choice), settled = VALUES(settled)",
                discrepancies.stream().flatMap(one -> one.items().stream().map(item -> values(one.id(), item))).toList());
    }

    private static Object[] values(DiscrepancyId id, ItemDifference item) {
        @Nullable Object[] values = {
            id.value(), item.item().name(), item.portal(), item.national(), item.choice().name(), item.settled()
        };
        return values;
    }
}
