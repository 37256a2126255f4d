package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.followup.model.Extension;
import coop.portal.followup.model.GrantedExtension;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes recommendations and the later days that were granted for them. */
@Repository
@Unscoped("use cases find a recommendation, or act for their own agency, before they write")
public class RecommendationRecords extends Statements {

    private static final String STATE = " stage = ?, stage_since = ?, due = ?, paper_number = ?, paper_date = ?,"
            + " paper_inspection = ?, settled_reason = ?, reported_by = ?, reported_for = ?, reported_by_name = ?,"
            + " reported_at = ?, report = ?, verified_by = ?, verified_for = ?, verified_by_name = ?, verified_at = ?,"
            + " verification = ?, asked_due = ?, asked_by = ?, asked_for = ?, asked_by_name = ?, asked_at = ?, asking = ?";

    RecommendationRecords(Door door) {
        super(door);
    }

    public void insert(List<Recommendation> some) {
        batch("INSERT INTO followup_recommendation SET id = ?, occasion_type = ?, occasion_id = ?, occasion_label = ?,"
                        + " organisation_id = ?, organisation_name = ?, organisation_code = ?, commune_id = ?, sector = ?,"
                        + " violation_id = ?, agency_id = ?, agency_name = ?, kind = ?, text = ?, owner_kind = ?,"
                        + " owner_commune_id = ?, owner_agency_id = ?, owner_name = ?, first_due = ?, amount = ?,"
                        + " decision = ?, version = 0," + STATE,
                some.stream().map(RecommendationRecords::values).toList());
    }

    private static Object[] values(Recommendation one) {
        RecommendationDraft draft = one.draft();
        Owner owner = draft.owner();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                one.id().value(), one.occasion().type(), one.occasion().id(), one.occasion().label()));
        values.addAll(FollowUpMapping.values(one.of()));
        values.addAll(Arrays.asList(
                draft.violation() == null ? null : draft.violation().value(), one.agency().value(), one.agencyName(),
                draft.kind().name(), draft.text(), owner.kind().name(),
                owner.commune() == null ? null : owner.commune().value(),
                owner.agency() == null ? null : owner.agency().value(), one.ownerName(), draft.due(), draft.amount(),
                draft.decision()));
        values.addAll(state(one));
        return values.toArray();
    }

    private static List<@Nullable Object> state(Recommendation one) {
        Paper paper = one.paper();
        Extension asked = one.asked();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                one.stage().name(), one.stageSince(), one.due(), paper == null ? null : paper.number(),
                paper == null ? null : paper.date(), paper == null ? null : paper.inspection(), one.settledReason()));
        values.addAll(FollowUpMapping.values(one.reported()));
        values.addAll(FollowUpMapping.values(one.verified()));
        values.add(asked == null ? null : asked.due());
        values.addAll(FollowUpMapping.values(asked == null ? null : asked.asked()));
        return values;
    }

    /** @return whether it still was at the version it had been read at */
    public boolean update(Recommendation one) {
        List<@Nullable Object> values = state(one);
        values.add(one.id().value());
        values.add(one.version());
        return jdbc().sql("UPDATE followup_recommendation SET" + STATE + ", version = version + 1 WHERE id = ? AND version = ?")
                        .params(values)
                        .update()
                == 1;
    }

    public void grant(RecommendationId id, GrantedExtension one) {
        jdbc().sql("INSERT INTO followup_extension (recommendation_id, number, from_due, to_due, reason, asked_by_name,"
                        + " granted_by_name, granted_at) SELECT ?, COUNT(*) + 1, ?, ?, ?, ?, ?, ? FROM followup_extension"
                        + " WHERE recommendation_id = ?")
                .params(id.value(), one.from(), one.to(), one.reason(), one.askedByName(), one.grantedByName(),
                        one.grantedAt(), id.value())
                .update();
    }

    public List<GrantedExtension> granted(RecommendationId id) {
        return jdbc().sql("SELECT * FROM followup_extension WHERE recommendation_id = ? ORDER BY number")
                .param(id.value())
                .query((rs, number) -> new GrantedExtension(
                        rs.getObject("from_due", LocalDate.class), rs.getObject("to_due", LocalDate.class),
                        rs.getString("reason"), rs.getString("asked_by_name"), rs.getString("granted_by_name"),
                        rs.getObject("granted_at", LocalDateTime.class)))
                .list();
    }

    public boolean any() {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM followup_recommendation)").query(Boolean.class).single();
    }
}
