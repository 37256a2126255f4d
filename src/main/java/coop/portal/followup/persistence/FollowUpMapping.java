package coop.portal.followup.persistence;

import coop.portal.followup.model.Followed;
import coop.portal.followup.model.Step;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.registry.model.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables of follow-up have in common. */
final class FollowUpMapping {

    private FollowUpMapping() {}

    static Subject occasion(ResultSet rs) throws SQLException {
        return new Subject(rs.getString("occasion_type"), rs.getString("occasion_id"), rs.getString("occasion_label"));
    }

    static Followed followed(ResultSet rs) throws SQLException {
        return new Followed(
                new OrganisationId(rs.getLong("organisation_id")), rs.getString("organisation_name"),
                rs.getString("organisation_code"), new UnitId(rs.getLong("commune_id")),
                Sector.valueOf(rs.getString("sector")));
    }

    static AgencyId agency(ResultSet rs) throws SQLException {
        return new AgencyId(rs.getLong("agency_id"));
    }

    /** @param who the beginning of the columns' names @param text the column with the words */
    static @Nullable Step step(ResultSet rs, String who, String text) throws SQLException {
        Long by = rs.getObject(who + "_by", Long.class);
        Long onBehalfOf = rs.getObject(who + "_for", Long.class);
        return by == null
                ? null
                : new Step(
                        new UserId(by), onBehalfOf == null ? null : new UserId(onBehalfOf), rs.getString(who + "_by_name"),
                        rs.getObject(who + "_at", LocalDateTime.class), rs.getString(text));
    }

    static List<@Nullable Object> values(@Nullable Step step) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(step == null ? null : step.by().value());
        values.add(step == null || step.onBehalfOf() == null ? null : step.onBehalfOf().value());
        values.add(step == null ? null : step.byName());
        values.add(step == null ? null : step.at());
        values.add(step == null ? null : step.text());
        return values;
    }

    static List<@Nullable Object> values(Followed of) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(of.organisation().value());
        values.add(of.name());
        values.add(of.code());
        values.add(of.commune().value());
        values.add(of.sector().name());
        return values;
    }
}
