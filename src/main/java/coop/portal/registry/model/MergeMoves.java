package coop.portal.registry.model;

import java.util.List;

/**
 * What of one kind goes along with a merge.
 *
 * @param kind the key of what these things are called
 */
public record MergeMoves(String kind, List<String> things) {

    public MergeMoves {
        things = List.copyOf(things);
    }
}
