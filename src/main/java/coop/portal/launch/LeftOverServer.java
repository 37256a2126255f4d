package coop.portal.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the servers that a killed portal left running on a data folder, by their command line, and ends them by their
 * id. What they had committed is in the folder; the next server recovers it.
 */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftOverServer() {}

    static void end(Path... databases) {
        for (Path database : databases) {
            ProcessHandle.allProcesses()
                    .filter(process -> serves(process, database))
                    .forEach(LeftOverServer::end);
        }
    }

    private static boolean serves(ProcessHandle process, Path database) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains("--datadir=" + database))
                .orElse(false);
    }

    static void end(ProcessHandle server) {
        LOG.info("Ending the database server {} left over on the data folder", server.pid());
        server.destroy();
        if (!ended(server)) {
            server.destroyForcibly();
            ended(server);
        }
    }

    private static boolean ended(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
