package coop.portal.exchange;

import coop.portal.access.Actors;
import coop.portal.access.scope.ScopedRows;
import coop.portal.exchange.model.ExportedFile;
import coop.portal.exchange.model.ListExported;
import coop.portal.exchange.model.TaskProgress;
import coop.portal.kernel.Ids;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RecordedApart;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.ListExport;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes a workbook of what a list shows, in the background and in the name of the person who asks, and tells the trail;
 * personal data only for a purpose that is told, too.
 */
@Component
class WorkbookExports implements ListExport {

    static final String KIND = "exchange.export";
    private static final int MOST = 2_000_000;
    private static final int STEP = 500;

    private final BackgroundTasks tasks;
    private final ExportFiles files;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    WorkbookExports(
            BackgroundTasks tasks,
            ExportFiles files,
            Actors actors,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.files = files;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void start(Request<?, ?> request) {
        if (request.personal() && request.purpose().isBlank()) {
            throw new RefusedException("exchange.refusal.purpose-missing");
        }
        Locale locale = Messages.locale();
        tasks.submit(KIND, Messages.text("exchange.export.title", request.title()), progress -> write(request, locale, progress));
    }

    private <R, F> String write(Request<R, F> request, Locale locale, TaskProgress progress) {
        Path passing = files.fresh();
        try {
            progress.total(request.rows().count(request.filter(), MOST).value());
            Written written = write(request, locale, passing, progress);
            ExportedFile file = new ExportedFile(Ids.text(Ids.next()), ExportFiles.name(request.title(), clock.today()));
            files.keep(file, passing);
            events.publishEvent(new RecordedApart(exported(request, written)));
            return files.write(file);
        } catch (RuntimeException e) {
            files.drop(passing);
            throw e;
        }
    }

    private record Written(long rows, long people) {}

    private static ListExported exported(Request<?, ?> request, Written written) {
        List<String> personal = request.columns().stream()
                .filter(Column::isPersonal)
                .map(column -> column.header(request.page(), Messages.VIETNAMESE))
                .toList();
        return new ListExported(request.page(), request.title(), request.sentence(), written.rows(), written.people(),
                personal, request.purpose().strip());
    }

    private <R, F> Written write(Request<R, F> request, Locale locale, Path passing, TaskProgress progress) {
        try (OutputStream out = Files.newOutputStream(passing);
                WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter<R> sheet = workbook.sheet(
                    request.title(), titles(request, locale), ExportColumns.of(request, locale));
            AtomicLong people = new AtomicLong();
            each(request, row -> {
                sheet.accept(row);
                if (request.columns().stream().anyMatch(column -> column.tellsOf(row))) {
                    people.incrementAndGet();
                }
                if (sheet.written() % STEP == 0) {
                    progress.stopIfCancelled();
                    progress.done(sheet.written());
                }
            });
            progress.done(sheet.written());
            return new Written(sheet.written(), people.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R, F> void each(Request<R, F> request, Consumer<R> consumer) {
        if (request.rows() instanceof ScopedRows<R, F> rows) {
            rows.forEach(request.filter(), request.sort(), consumer);
        } else {
            request.forEach(consumer);
        }
    }

    private List<String> titles(Request<?, ?> request, Locale locale) {
        String who = Messages.text(locale, "exchange.export.by", actors.current().name(), clock.now());
        List<String> titles = new ArrayList<>(List.of(request.title()));
        if (!request.sentence().isEmpty()) {
            titles.add(request.sentence());
        }
        titles.add(who);
        if (!request.purpose().isBlank()) {
            titles.add(Messages.text(locale, "exchange.export.for", request.purpose().strip()));
        }
        return titles;
    }
}
