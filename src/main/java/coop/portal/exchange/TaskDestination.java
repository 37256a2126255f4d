package coop.portal.exchange;

import coop.portal.exchange.model.TaskRow;
import java.util.Optional;

/** Brought by the owner of a kind of tasks: where a click on one of them leads. */
public interface TaskDestination {

    /** The kind it answers for. */
    String kind();

    /** A path within the portal, without a leading slash. */
    Optional<String> path(TaskRow task);
}
