package coop.portal.quality;

import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.WaitingErrors;
import coop.portal.quality.persistence.FindingSums;
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

    WaitingFindings(FindingSums sums) {
        this.sums = sums;
    }

    public Optional<WaitingErrors> errors() {
        return sums.waiting();
    }
}
