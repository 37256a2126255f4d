package coop.portal.followup;

import coop.portal.followup.persistence.ViolationRecords;
import coop.portal.kernel.Subject;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many violations have been published of what another module keeps: a number, and nothing of what they say (LTT 6.4). */
@Component
public class PublishedViolations {

    private final ViolationRecords records;

    PublishedViolations(ViolationRecords records) {
        this.records = records;
    }

    /**
     * By the ids of the things; those of which none was published are missing.
     *
     * @param type as in {@link Subject#type()}
     */
    public Map<String, Integer> count(String type, Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : records.published(type, ids);
    }
}
