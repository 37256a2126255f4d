package coop.portal.exchange;

import coop.portal.exchange.model.TaskProgress;
import coop.portal.exchange.model.TaskRow;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A task of this process while it waits or runs: what it told last, and whether it should stop. */
final class LiveTask implements TaskProgress {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final TaskRow row;
    private final BooleanSupplier stopping;
    private final Runnable told;
    private volatile long done;
    private volatile long total;
    private volatile @Nullable String messageKey;
    private volatile boolean cancelled;
    private Instant lastWritten = Instant.EPOCH;

    /** @param told is called whenever the task has told something */
    LiveTask(TaskRow row, BooleanSupplier stopping, Consumer<LiveTask> told) {
        this.row = row;
        this.stopping = stopping;
        this.told = () -> told.accept(this);
    }

    @Override
    public void total(long count) {
        total = count;
        told.run();
    }

    @Override
    public void done(long count) {
        done = count;
        told.run();
    }

    @Override
    public void message(String key) {
        messageKey = key;
        told.run();
    }

    @Override
    public boolean cancelled() {
        return cancelled || stopping.getAsBoolean();
    }

    @Override
    public void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }

    /** Whether it is time again to write down what was told. */
    synchronized boolean due(Instant now) {
        if (now.isBefore(lastWritten.plus(PAUSE))) {
            return false;
        }
        lastWritten = now;
        return true;
    }

    void cancel() {
        cancelled = true;
    }

    /** The row that was read, with what the task told since. */
    TaskRow over(TaskRow read) {
        return read.state().ended() ? read : read.at(done, total, messageKey);
    }

    /** As it was when the task was asked for, with what it told since. */
    TaskRow row() {
        return row.at(done, total, messageKey);
    }
}
