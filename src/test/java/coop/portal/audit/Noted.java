package coop.portal.audit;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened to a thing of tests. */
record Noted(String id, String label, String action, List<Change> changes, @Nullable String reason) implements Recorded {

    static final String TYPE = "test.thing";

    static Noted of(String id, String action) {
        return new Noted(id, "Hợp tác xã " + id, action, List.of(), null);
    }

    Noted because(String why) {
        return new Noted(id, label, action, changes, why);
    }

    Noted changing(Change... what) {
        return new Noted(id, label, action, List.of(what), reason);
    }

    @Override
    public Subject subject() {
        return new Subject(TYPE, id, label);
    }
}
