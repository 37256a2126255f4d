package coop.portal.quality;

import coop.portal.access.Actors;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.kernel.PortalClock;
import coop.portal.quality.persistence.CheckBook;
import coop.portal.quality.persistence.CheckBook.Run;
import coop.portal.uikit.Messages;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has everything checked once a day, at night or as soon as the portal runs; what a stop interrupted goes on after it. */
@Component
class NightlyCheck implements TaskDestination {

    static final String KIND = "quality.NightlyCheck";
    private static final LocalTime NIGHT = LocalTime.of(1, 0);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final FullCheck check;
    private final Rechecking rechecking;
    private final CheckBook book;
    private final BackgroundTasks tasks;
    private final Actors actors;
    private final Daily daily;
    private volatile @Nullable LocalDateTime submitted;

    NightlyCheck(
            FullCheck check,
            Rechecking rechecking,
            CheckBook book,
            BackgroundTasks tasks,
            Actors actors,
            Daily daily) {
        this.check = check;
        this.rechecking = rechecking;
        this.book = book;
        this.tasks = tasks;
        this.actors = actors;
        this.daily = daily;
    }

    /** When work is done. */
    @Component
    static class Daily {

        private final PortalClock clock;
        private final Promptly promptly;

        Daily(PortalClock clock, Promptly promptly) {
            this.clock = clock;
            this.promptly = promptly;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        daily.promptly.every(PAUSE, this::look);
    }

    /** What was noted by a process that died before it looked is looked at too. */
    void look() {
        rechecking.begin();
        if (due()) {
            actors.as(actors.system("quality"), this::submit);
        }
    }

    TaskId submit() {
        submitted = daily.clock.now();
        return tasks.submit(KIND, Messages.text("quality.NightlyCheck.title"), progress -> {
            check.run(progress);
            return null;
        });
    }

    /** One that was submitted gets some time to begin; after that it is taken for lost. */
    private boolean due() {
        LocalDateTime now = daily.clock.now();
        LocalDateTime last = submitted;
        return !now.toLocalTime().isBefore(NIGHT)
                && !check.isRunning()
                && (last == null || last.plus(PATIENCE).isBefore(now))
                && book.run(now.toLocalDate()).map(Run::finished).isEmpty();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> path(TaskRow task) {
        return Optional.of("quality");
    }
}
