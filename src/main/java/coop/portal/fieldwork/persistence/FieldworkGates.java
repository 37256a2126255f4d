package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.inspections.model.ItemId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** A fieldwork is held while something is decided on it, before anything of it is read. */
@Repository
@Unscoped("only waits its turn and knows which id; what a person may see and do is asked afterwards")
public class FieldworkGates extends Statements {

    FieldworkGates(Door door) {
        super(door);
    }

    /** One act after the other. @return the year of the fieldwork, none when there is no such fieldwork */
    public Optional<Integer> hold(FieldworkId id) {
        return jdbc().sql("SELECT year FROM fieldwork WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    /** The stages of the fieldwork of lines of plans, as far as there is any that was not cancelled. */
    public Map<ItemId, FieldworkStage> stages(Collection<ItemId> lines) {
        return lines.isEmpty()
                ? Map.of()
                : jdbc().sql("SELECT live_item, stage FROM fieldwork WHERE live_item IN (:lines)")
                        .param("lines", lines.stream().map(ItemId::value).toList())
                        .query((rs, number) -> Map.entry(
                                new ItemId(rs.getLong("live_item")), FieldworkStage.valueOf(rs.getString("stage"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The fieldwork of a line of a plan that was not cancelled. */
    public Optional<FieldworkId> ofLine(ItemId item) {
        return jdbc().sql("SELECT id FROM fieldwork WHERE live_item = ?")
                .param(item.value())
                .query(Long.class)
                .optional()
                .map(FieldworkId::new);
    }

    /** A line has a fieldwork that is not at its end. */
    public boolean underWay(ItemId item) {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM fieldwork WHERE live_item = ? AND stage NOT IN ('CLOSED', 'STOPPED'))")
                .param(item.value())
                .query(Boolean.class)
                .single();
    }
}
