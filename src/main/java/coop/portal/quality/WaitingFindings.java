package coop.portal.quality;

import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.WaitingErrors;
import coop.portal.quality.persistence.FindingSums;
import coop.portal.quality.persistence.FirstErrors;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many errors wait for whoever may correct records or dismiss findings. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(QualityPermissions.FINDING_DISMISS)
public class WaitingFindings {

    private final FindingSums sums;
    private final FirstErrors first;

    WaitingFindings(FindingSums sums, FirstErrors first) {
        this.sums = sums;
        this.first = first;
    }

    public Optional<WaitingErrors> errors() {
        long errors = sums.errors();
        return errors == 0 ? Optional.empty() : first.since().map(since -> new WaitingErrors(errors, since));
    }
}
