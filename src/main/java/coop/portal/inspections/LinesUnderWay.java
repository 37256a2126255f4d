package coop.portal.inspections;

import coop.portal.inspections.model.ItemId;

/** Implemented by whoever carries lines of plans out, so that an amendment does not take out what has begun. */
public interface LinesUnderWay {

    /** Something was begun because of the line and is not at its end. */
    boolean underWay(ItemId line);
}
