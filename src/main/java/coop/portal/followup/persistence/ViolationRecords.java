package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationDraft;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes what was found. */
@Repository
@Unscoped("use cases find a violation, or act for their own agency, before they write")
public class ViolationRecords extends Statements {

    ViolationRecords(Door door) {
        super(door);
    }

    public void insert(List<Violation> some, LocalDateTime now) {
        batch("INSERT INTO followup_violation (id, occasion_type, occasion_id, occasion_label, organisation_id,"
                        + " organisation_name, organisation_code, commune_id, sector, agency_id, agency_name, text, clause_code,"
                        + " article, support_misuse, found_on, evidence, gravity, check_code, raised_by, raised_by_name,"
                        + " raised_at, published_on, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                some.stream().map(one -> values(one, now)).toList());
    }

    private static Object[] values(Violation one, LocalDateTime now) {
        ViolationDraft draft = one.draft();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                one.id().value(), one.occasion().type(), one.occasion().id(), one.occasion().label()));
        values.addAll(FollowUpMapping.values(one.of()));
        values.addAll(Arrays.asList(
                one.agency().value(), one.agencyName(), draft.text(), draft.clause(), one.article(), one.supportMisuse(),
                draft.on(), draft.evidence(), draft.gravity().name(), draft.check(), one.raisedBy().value(),
                one.raisedByName(), now, one.published()));
        return values.toArray();
    }

    /** How many that stand were published, by the thing in which they were found. */
    public Map<String, Integer> published(String type, Collection<String> ids) {
        return jdbc().sql("SELECT occasion_id, COUNT(*) AS counted FROM followup_violation WHERE occasion_type = :type"
                        + " AND occasion_id IN (:ids) AND published_on IS NOT NULL AND withdrawn IS NULL GROUP BY occasion_id")
                .param("type", type)
                .param("ids", ids)
                .query((rs, number) -> Map.entry(rs.getString("occasion_id"), rs.getInt("counted")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return whether it still was at the version it had been read at */
    public boolean update(Violation one) {
        ViolationDraft draft = one.draft();
        return jdbc().sql("UPDATE followup_violation SET text = ?, clause_code = ?, article = ?, support_misuse = ?,"
                                + " found_on = ?, evidence = ?, gravity = ?, check_code = ?, published_on = ?, withdrawn = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?")
                        .params(Arrays.asList(
                                draft.text(), draft.clause(), one.article(), one.supportMisuse(), draft.on(),
                                draft.evidence(), draft.gravity().name(), draft.check(), one.published(), one.withdrawn(),
                                one.id().value(), one.version()))
                        .update()
                == 1;
    }
}
