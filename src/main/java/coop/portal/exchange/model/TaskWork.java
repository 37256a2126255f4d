package coop.portal.exchange.model;

import org.jspecify.annotations.Nullable;

/** What a task does, in the name of the person who asked for it. It returns a result as JSON, or nothing. */
@FunctionalInterface
public interface TaskWork {

    @Nullable String run(TaskProgress progress);
}
