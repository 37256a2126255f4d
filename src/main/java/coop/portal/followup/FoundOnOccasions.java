package coop.portal.followup;

import coop.portal.followup.model.Progress;
import coop.portal.followup.persistence.OccasionRecords;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a module that owns occasions asks for its guards, always within the transaction of its own act: it counts all there is,
 * whoever acts.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class FoundOnOccasions {

    private final OccasionRecords records;

    FoundOnOccasions(OccasionRecords records) {
        this.records = records;
    }

    /** How far the findings of some occasions are, by the id of each; one of which nothing is known has nothing. */
    public Map<String, Progress> progress(String type, Collection<String> ids) {
        return records.progress(type, ids);
    }
}
