package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What was found, as whoever asks may know of it: what is not published is the business of the agency alone, whatever else one
 * sees (LTT 6.4).
 */
@Repository
public class Violations extends ScopedRows<Violation, Violations.Of> {

    private static final int MOST = 500;

    Violations(Door door) {
        super(door, RowsDefinition.<Violation>from("followup_violation v")
                .id("v.id")
                .scope(ScopeColumns.none().agency("v.agency_id").commune("v.commune_id").sector("v.sector"))
                .select("v.*")
                .row((rs, number) -> map(rs)));
    }

    /** Of one occasion, for somebody of an agency. */
    public record Of(Subject occasion, @Nullable AgencyId viewer) {}

    @Override
    protected void narrow(Where where, Of of) {
        known(where, of.viewer());
        where.and("v.occasion_type = ? AND v.occasion_id = ?", of.occasion().type(), of.occasion().id())
                .and("v.withdrawn IS NULL");
    }

    public List<Violation> of(Subject occasion, @Nullable AgencyId viewer) {
        return matching(where -> narrow(where, new Of(occasion, viewer)), MOST);
    }

    /** Those of some ids that whoever asks may know of. */
    public List<Violation> of(Collection<ViolationId> ids, @Nullable AgencyId viewer) {
        return ids.isEmpty()
                ? List.of()
                : matching(where -> known(where, viewer).in("v.id", ids.stream().map(ViolationId::value).toList()), MOST);
    }

    public Optional<Violation> find(ViolationId id, @Nullable AgencyId viewer) {
        return matching(where -> known(where, viewer).and("v.id = ?", id.value()), 1).stream().findFirst();
    }

    private static Where known(Where where, @Nullable AgencyId viewer) {
        return where.and("(v.published_on IS NOT NULL OR v.agency_id = ?)", viewer == null ? 0 : viewer.value());
    }

    private static Violation map(ResultSet rs) throws SQLException {
        return new Violation(
                new ViolationId(rs.getLong("id")), FollowUpMapping.occasion(rs), FollowUpMapping.followed(rs),
                FollowUpMapping.agency(rs), rs.getString("agency_name"),
                new ViolationDraft(
                        rs.getString("text"), rs.getString("clause_code"), rs.getObject("found_on", LocalDate.class),
                        rs.getString("evidence"), Gravity.valueOf(rs.getString("gravity")), rs.getString("check_code")),
                rs.getString("article"), rs.getBoolean("support_misuse"), new UserId(rs.getLong("raised_by")),
                rs.getString("raised_by_name"), rs.getObject("published_on", LocalDate.class), rs.getString("withdrawn"),
                rs.getInt("version"));
    }
}
