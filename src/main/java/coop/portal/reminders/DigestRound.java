package coop.portal.reminders;

import coop.portal.access.Actors;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.kernel.PortalClock;
import coop.portal.reminders.MailSettings.Letterhead;
import coop.portal.reminders.persistence.DigestBook;
import coop.portal.uikit.Messages;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the letters of the day written and sent in the background, from the hour on that is configured or as soon as the portal
 * runs; what a kill interrupted goes on after it. Without a mail server nothing is written.
 */
@Component
class DigestRound implements TaskDestination {

    static final String KIND = "reminders.DigestRound";

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final ComposingDigests composing;
    private final SendingDigests sending;
    private final Post post;
    private final BackgroundTasks tasks;
    private final Actors actors;
    private final PortalClock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("digests").daemon().factory());
    private volatile @Nullable LocalDateTime begun;

    DigestRound(
            ComposingDigests composing, SendingDigests sending, Post post, BackgroundTasks tasks, Actors actors,
            PortalClock clock) {
        this.composing = composing;
        this.sending = sending;
        this.post = post;
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether and from when on there is something to do. */
    @Component
    record Post(MailPost server, Letterhead letterhead, DigestBook book) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (post.server().configured()) {
            timer.scheduleWithFixedDelay(this::attempt, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    private void attempt() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("The letters of the day could not be begun; it is tried again", e);
        }
    }

    /** @return whether something was begun */
    boolean look() {
        if (!post.server().configured() || working() || !toWrite() && !sending.waiting()) {
            return false;
        }
        begun = clock.now();
        actors.as(actors.system("reminders"), this::submit);
        return true;
    }

    private TaskId submit() {
        return tasks.submit(KIND, Messages.text("reminders.DigestRound.title"), progress -> {
            try {
                work();
            } finally {
                begun = null;
            }
            return null;
        });
    }

    /** Writes what is not written, and sends what is. */
    void work() {
        if (toWrite()) {
            sending.tidy();
            composing.compose(clock.today());
        }
        sending.send();
    }

    private boolean toWrite() {
        LocalDateTime now = clock.now();
        return !now.toLocalTime().isBefore(post.letterhead().at()) && !post.book().finished(now.toLocalDate());
    }

    /** What was begun gets some time; after that it is taken for lost. */
    private boolean working() {
        LocalDateTime since = begun;
        return since != null && since.plus(PATIENCE).isAfter(clock.now());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> path(TaskRow task) {
        return Optional.of(ReminderAddress.MAIL);
    }
}
