package coop.portal.audit;

import coop.portal.audit.model.AuditPermissions;
import coop.portal.audit.model.TrailEntry;
import coop.portal.audit.model.TrailFilter;
import coop.portal.audit.model.TrailRow;
import coop.portal.audit.persistence.TrailReading;
import coop.portal.audit.persistence.TrailRows;
import coop.portal.kernel.Ids;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as those read it who look after the law being kept. */
@Service
@RolesAllowed(AuditPermissions.TRAIL_READ)
public class TrailQueries {

    private final TrailRows rows;
    private final TrailReading reading;

    TrailQueries(TrailRows rows, TrailReading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    /** The latest first. */
    public Paged<TrailRow, TrailFilter> trail() {
        return rows;
    }

    /** @param key as it stands in an address */
    @Transactional(readOnly = true)
    public TrailEntry entry(String key) {
        return reading.find(Ids.parse(key)).orElseThrow(() -> new NotFoundException("entry " + key));
    }

    /** Whatever was recorded so far, to filter by. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return reading.actions();
    }

    /** The kinds of things that anything was recorded about, to filter by. */
    @Transactional(readOnly = true)
    public List<String> subjectTypes() {
        return reading.subjectTypes();
    }
}
