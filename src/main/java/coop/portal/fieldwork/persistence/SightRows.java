package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** What decides who sees how much of a fieldwork, in one statement, for the modules that keep a part of it. */
@Repository
@Unscoped("it is read to decide who may see the fieldwork; nothing of it is shown before that")
public class SightRows extends Statements {

    SightRows(Door door) {
        super(door);
    }

    /** Whose it is, how far, and who is on its team. @param label as the trail calls it */
    public record Sight(
            FieldworkId id,
            String label,
            AgencyId agency,
            FieldworkStage stage,
            boolean inspection,
            boolean published,
            Set<UserId> team) {}

    public Optional<Sight> of(FieldworkId id) {
        return jdbc().sql("SELECT id, organisation_name, year, agency_id, stage, kind, published_on,"
                        + " (SELECT GROUP_CONCAT(t.user_id) FROM fieldwork_team t WHERE t.fieldwork_id = f.id) AS team"
                        + " FROM fieldwork f WHERE id = ?")
                .param(id.value())
                .query((rs, number) -> new Sight(
                        new FieldworkId(rs.getLong("id")),
                        Fieldwork.label(rs.getString("organisation_name"), rs.getInt("year")),
                        new AgencyId(rs.getLong("agency_id")),
                        FieldworkStage.valueOf(rs.getString("stage")),
                        InspectionKind.valueOf(rs.getString("kind")) == InspectionKind.INSPECTION,
                        rs.getObject("published_on") != null,
                        Lists.users(rs.getString("team"))))
                .optional();
    }
}
