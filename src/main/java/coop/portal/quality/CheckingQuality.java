package coop.portal.quality;

import coop.portal.exchange.model.TaskId;
import coop.portal.quality.model.QualityPermissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has everything looked at again now, in the background, without waiting for the night. */
@Service
@Transactional
@RolesAllowed(QualityPermissions.CHECK_RUN)
public class CheckingQuality {

    private final NightlyCheck nightly;

    CheckingQuality(NightlyCheck nightly) {
        this.nightly = nightly;
    }

    public TaskId checkAll() {
        return nightly.submit();
    }
}
