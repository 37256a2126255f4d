package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.inspections.model.ItemId;
import java.util.Optional;
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

    /** The fieldwork of a line of a plan that was not cancelled. */
    public Optional<FieldworkId> ofLine(ItemId item) {
        return jdbc().sql("SELECT id FROM fieldwork WHERE live_item = ?")
                .param(item.value())
                .query(Long.class)
                .optional()
                .map(FieldworkId::new);
    }
}
