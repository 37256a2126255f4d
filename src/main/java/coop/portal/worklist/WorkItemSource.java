package coop.portal.worklist;

import coop.portal.access.Actor;
import coop.portal.worklist.model.WorkItem;
import java.util.List;

/** Implemented by every module that has something waiting for people; asked again for each visit of the home page. */
public interface WorkItemSource {

    /** What waits for the actor, the most urgent first, {@code limit} at the most. */
    List<WorkItem> waitingFor(Actor actor, int limit);
}
