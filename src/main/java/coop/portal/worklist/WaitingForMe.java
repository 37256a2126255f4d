package coop.portal.worklist;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.worklist.model.WorkItem;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects what waits for the person who is signed in from all who know of something, the most urgent first. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class WaitingForMe {

    /** More than anybody looks through on one page. */
    public static final int MOST = 100;

    private static final Comparator<WorkItem> URGENCY = Comparator.comparing(
                    (WorkItem item) -> item.due() == null ? LocalDate.MAX : item.due())
            .thenComparing(WorkItem::since);

    private final ObjectProvider<WorkItemSource> sources;
    private final Actors actors;

    WaitingForMe(ObjectProvider<WorkItemSource> sources, Actors actors) {
        this.sources = sources;
        this.actors = actors;
    }

    public List<WorkItem> items() {
        Actor actor = actors.current();
        return sources.orderedStream()
                .flatMap(source -> source.waitingFor(actor, MOST).stream())
                .sorted(URGENCY)
                .limit(MOST)
                .toList();
    }

    public int count() {
        return items().size();
    }
}
