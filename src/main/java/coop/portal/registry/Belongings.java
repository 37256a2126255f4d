package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import java.util.List;
import java.util.Set;

/**
 * Implemented by whoever keeps something under an organisation, so that it goes along when two records are merged and comes
 * back when that is undone. A table that refers to organisations and that nobody names here stands in the way of a merge.
 */
public interface Belongings {

    /** The key of what these things are called; each move is noted under it. */
    String kind();

    /** The tables with the organisation's id that are moved here. */
    Set<String> tables();

    /** What belongs to the organisation, as people call it, for the preview. */
    List<String> of(OrganisationId organisation);

    /** Why the belongings of one cannot become those of the other. */
    default List<Refusal> conflicts(OrganisationId from, OrganisationId to) {
        return List.of();
    }

    /** @return the keys of the rows that moved, as {@link #moveBack} needs them */
    List<String> move(OrganisationId from, OrganisationId to);

    /** Puts the rows back under the first. @return what happened to them since that stands in the way */
    List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows);
}
