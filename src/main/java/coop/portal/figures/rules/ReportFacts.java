package coop.portal.figures.rules;

import coop.portal.figures.model.ReportAction;
import coop.portal.kernel.UserId;
import java.util.Collections;
import java.util.Set;

/**
 * What the guards of a report look at.
 *
 * @param person the real person and, when there is a delegation, the one acted for
 * @param hands everybody who wrote or handed in what the report says, and everybody they did it for
 * @param errorFree the rules have no error
 * @param sound and every warning was acknowledged
 * @param reasoned a reason was given
 */
public record ReportFacts(
        Set<String> permissions, Set<UserId> person, Set<UserId> hands, boolean periodOpen, boolean errorFree, boolean sound,
        boolean reasoned) {

    boolean may(ReportAction action) {
        return permissions.contains(action.permission());
    }

    /** Nobody checks or accepts what they handed in, nor for the one who did (SD-1, SD-8). */
    boolean fourEyes() {
        return Collections.disjoint(person, hands);
    }
}
