package coop.portal.inspections.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was heard of an organisation, or turned out to be nothing; it stands in the organisation's own history. */
public sealed interface SignalEvent extends Recorded {

    /** A complaint, a sign of violation, a support or an audit became known. */
    record SignalRecorded(Subject subject, List<Change> changes) implements SignalEvent {
        @Override
        public String action() {
            return "inspections.action.signal-recorded";
        }
    }

    /** What was heard turned out to be wrong or belonged elsewhere. */
    record SignalWithdrawn(Subject subject, @Nullable String reason) implements SignalEvent {
        @Override
        public String action() {
            return "inspections.action.signal-withdrawn";
        }
    }
}
