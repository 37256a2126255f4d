package coop.portal.reconciliation;

import coop.portal.reconciliation.model.LoadId;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an export of the national system in and hands its comparison to the background. */
@Service
@Transactional
@RolesAllowed(ReconciliationPermissions.LOAD_RUN)
public class LoadingNational {

    private final LoadRun run;
    private final LoadTasks tasks;

    LoadingNational(LoadRun run, LoadTasks tasks) {
        this.run = run;
        this.tasks = tasks;
    }

    /**
     * Takes in a file that has arrived whole. The same content again is compared again under its old number.
     *
     * @param passing where it lies; from here on it is the load's
     * @param whole it holds every organisation of the province
     * @throws RefusedException when it is no export, or an older one than the last
     */
    public LoadId load(String fileName, Path passing, boolean whole) {
        LoadRun.Arrived arrived = run.arrive(passing, fileName, whole);
        tasks.compare(arrived, passing, whole);
        return arrived.id();
    }
}
