package coop.portal.followup;

import coop.portal.followup.model.FollowUpEvent;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationAction;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.persistence.RecommendationRecords;
import coop.portal.followup.persistence.Recommendations;
import coop.portal.followup.rules.RecommendationFacts;
import coop.portal.followup.rules.RecommendationLifecycle;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.StaleException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** A recommendation on somebody's desk: found, asked what may be done with it, moved, and told of in the trail. */
@Component
class RecommendationDesk {

    private final Recommendations recommendations;
    private final RecommendationRecords records;
    private final Occasions occasions;
    private final Office office;

    RecommendationDesk(
            Recommendations recommendations, RecommendationRecords records, Occasions occasions, Office office) {
        this.occasions = occasions;
        this.recommendations = recommendations;
        this.records = records;
        this.office = office;
    }

    /** @throws NotFoundException when there is none that whoever acts may know of */
    Recommendation find(RecommendationId id) {
        return recommendations.find(id, office.agency())
                .filter(occasions::shows)
                .orElseThrow(() -> new NotFoundException("recommendation " + id.text()));
    }

    /** In the version the person has seen. @throws StaleException when somebody else was faster */
    Recommendation open(RecommendationId id, int version) {
        Recommendation found = find(id);
        if (found.version() != version) {
            throw new StaleException("recommendation " + id.text());
        }
        return found;
    }

    RecommendationFacts facts(Recommendation one) {
        return new RecommendationFacts(
                one.published(), office.actor().is(one.agency()), office.owes(one), office.isOneOf(one.reported()),
                one.asked() != null, one.asked() != null && office.isOneOf(one.asked().asked()));
    }

    /** @throws coop.portal.kernel.RefusedException with the law's reasons */
    Recommendation move(Recommendation one, RecommendationAction action) {
        RecommendationStage next = RecommendationLifecycle.TABLE.decide(one.stage(), action, facts(one)).orRefuse();
        return one.in(next, office.now());
    }

    /** Writes what the act made of it, and tells. @throws StaleException to the second of two who act at once */
    void save(Recommendation before, Recommendation after, String act, @Nullable String reason) {
        if (!updated(after)) {
            throw new StaleException("recommendation " + after.id().text());
        }
        List<Change> changes = Stream.of(
                        Change.between("followup.field.stage", label(before.stage()), label(after.stage())),
                        Change.between("followup.field.due", before.due(), after.due()))
                .flatMap(Optional::stream)
                .toList();
        office.tell(FollowUpEvent.subject(after), act, reason, changes);
    }

    /** The database itself ends the act of who writes over what somebody else has written meanwhile. */
    private boolean updated(Recommendation one) {
        try {
            return records.update(one);
        } catch (ConcurrencyFailureException overtaken) {
            return false;
        }
    }

    private static String label(RecommendationStage stage) {
        return "followup.RecommendationStage." + stage;
    }
}
