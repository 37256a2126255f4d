package coop.portal.audit;

import coop.portal.audit.model.TrailEntry;
import coop.portal.audit.persistence.TrailReading;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the trail tells about one thing. The page that asks has found that thing in the person's scope. */
@Component
class TrailTimeline implements Timeline {

    private final TrailReading reading;

    TrailTimeline(TrailReading reading) {
        this.reading = reading;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moment> of(List<Subject> subjects, Window window) {
        return reading.of(subjects, window.offset(), window.limit()).stream()
                .map(TrailTimeline::moment)
                .toList();
    }

    private static Moment moment(TrailEntry entry) {
        return new Moment(
                entry.subject(),
                entry.at(),
                Capacities.name(entry.actor()),
                Capacities.of(entry.actor()),
                entry.action(),
                entry.reason(),
                entry.changes());
    }
}
