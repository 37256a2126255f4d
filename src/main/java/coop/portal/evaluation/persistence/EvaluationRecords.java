package coop.portal.evaluation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.evaluation.model.Evaluated;
import coop.portal.evaluation.model.EvaluationId;
import coop.portal.evaluation.model.Result;
import coop.portal.evaluation.model.Sanction;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.kernel.OrganisationId;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes evaluations with what they come to, so that lists and counts need no computing. */
@Repository
@Unscoped("use cases find an evaluation, or the organisation, in the scope of whoever acts before they write")
public class EvaluationRecords extends Statements {

    EvaluationRecords(Door door) {
        super(door);
    }

    /** An evaluation with what it comes to. */
    public record Rated(StoredEvaluation evaluation, Result result) {}

    public void insert(List<Rated> some, LocalDateTime now) {
        batch("INSERT INTO evaluation (id, organisation_id, organisation_name, organisation_code, commune_id, sector,"
                        + " founded, year, scheme_id, state, self_points, reviewed_points, stopped_months, hands,"
                        + " sanction_document, sanction_date, total, rank_name, not_rated, changed, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', '', '', 0, '', ?, ?, ?, ?, ?, ?, 0)",
                some.stream().map(one -> values(one.evaluation(), one.result(), now)).toList());
    }

    private static Object[] values(StoredEvaluation one, Result result, LocalDateTime now) {
        Evaluated of = one.of();
        Sanction sanction = one.sanction();
        return new @Nullable Object[] {
            one.id().value(), of.organisation().value(), of.name(), of.code(), of.commune().value(), of.sector().name(),
            of.founded(), one.year(), one.scheme(), sanction == null ? null : sanction.document(),
            sanction == null ? null : sanction.on(), result.total(), result.rank() == null ? null : result.rank().name(),
            result.why() == null ? null : result.why().name(), now
        };
    }

    /** The evaluation of a year, whoever looks: a sanction holds for it all the same. */
    public Optional<StoredEvaluation> of(OrganisationId organisation, int year) {
        return jdbc().sql("SELECT * FROM evaluation WHERE organisation_id = ? AND year = ?")
                .params(organisation.value(), year)
                .query(EvaluationMapping::map)
                .optional();
    }

    /** @return whether it still was at the version it had been read at */
    public boolean update(StoredEvaluation one, Result result, LocalDateTime now) {
        Sanction sanction = one.sanction();
        return jdbc().sql("UPDATE evaluation SET state = ?, self_points = ?, reviewed_points = ?, stopped_months = ?,"
                                + " sanction_document = ?, sanction_date = ?, return_reason = ?, hands = ?, total = ?,"
                                + " rank_name = ?, not_rated = ?, changed = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?")
                        .params(Arrays.asList(one.state().name(), EvaluationMapping.points(one.self()),
                                EvaluationMapping.points(one.reviewed()), one.stoppedMonths(),
                                sanction == null ? null : sanction.document(), sanction == null ? null : sanction.on(),
                                one.returnReason(),
                                one.hands().stream().map(user -> Long.toString(user.value())).sorted()
                                        .collect(Collectors.joining(" ")),
                                result.total(), result.rank() == null ? null : result.rank().name(),
                                result.why() == null ? null : result.why().name(), now, one.id().value(), one.version()))
                        .update()
                == 1;
    }

    /** An evaluation becomes that of another organisation, such as the one that two records became. */
    public void moveTo(EvaluationId id, Evaluated to) {
        jdbc().sql("UPDATE evaluation SET organisation_id = ?, organisation_name = ?, organisation_code = ?, commune_id = ?,"
                        + " sector = ?, founded = ? WHERE id = ?")
                .params(Arrays.asList(to.organisation().value(), to.name(), to.code(), to.commune().value(),
                        to.sector().name(), to.founded(), id.value()))
                .update();
    }
}
