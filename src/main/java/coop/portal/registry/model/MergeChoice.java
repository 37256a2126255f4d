package coop.portal.registry.model;

import coop.portal.kernel.Change;
import java.util.List;

/**
 * Something in which two records differ, to be decided when they become one.
 *
 * @param part the name of what is chosen as a whole
 * @param differences its fields, before is of the record that stays, after of the one that goes
 * @param both whether the lists of both can be put together
 */
public record MergeChoice(String part, List<Change> differences, MergeSide suggested, boolean both) {

    public MergeChoice {
        differences = List.copyOf(differences);
    }
}
