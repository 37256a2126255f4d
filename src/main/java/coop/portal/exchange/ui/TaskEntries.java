package coop.portal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.ExportFiles;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.model.TaskRow;
import coop.portal.exchange.model.TaskState;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.StageBadge;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** How one task looks in the tray: what it is, how far, what one can do with it, and what went wrong. */
final class TaskEntries {

    private static final String EXPORT = "exchange.export";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BackgroundTasks tasks;
    private final ExportFiles exports;
    private final List<TaskDestination> destinations;

    TaskEntries(BackgroundTasks tasks, ExportFiles exports, List<TaskDestination> destinations) {
        this.tasks = tasks;
        this.exports = exports;
        this.destinations = destinations;
    }

    boolean hasFile(TaskRow task) {
        return task.kind().equals(EXPORT) && task.state() == TaskState.DONE && task.result() != null;
    }

    Component entry(TaskRow task, Runnable changed) {
        Div entry = new Div();
        entry.addClassName("task-entry");
        Div line = new Div(title(task), StageBadge.of(task.state(), look(task.state())));
        line.addClassName("task-line");
        entry.add(line);
        if (!task.state().ended()) {
            entry.add(bar(task), cancel(task, changed));
        }
        said(task).ifPresent(words -> entry.add(new Span(words)));
        if (hasFile(task)) {
            Anchor fetch = new Anchor(download(task), Messages.text("exchange.TaskTray.fetch"));
            fetch.addClassNames("link-button", "link-button-secondary");
            entry.add(fetch);
        }
        return entry;
    }

    private Component title(TaskRow task) {
        return destinations.stream()
                .filter(destination -> destination.kind().equals(task.kind()))
                .findFirst()
                .flatMap(destination -> destination.path(task))
                .<Component>map(path -> new Anchor(path, task.title()))
                .orElseGet(() -> new Span(task.title()));
    }

    private static Component bar(TaskRow task) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(task.total() <= 0);
        bar.setValue(task.share());
        bar.getElement().setAttribute("aria-label", task.title());
        return bar;
    }

    private Component cancel(TaskRow task, Runnable changed) {
        Button cancel = new Button(Messages.text("exchange.TaskTray.cancel"), click -> {
            Attempt.to(() -> tasks.cancel(task.id()));
            changed.run();
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return cancel;
    }

    private static Optional<String> said(TaskRow task) {
        if (task.errorReference() != null) {
            return Optional.of(Messages.text("exchange.TaskTray.failed", task.errorReference()));
        }
        return Optional.ofNullable(task.messageKey()).map(key -> Messages.text(key));
    }

    private DownloadHandler download(TaskRow task) {
        return (DownloadEvent event) -> {
            event.setFileName(exports.name(task.id()));
            event.setContentType(XLSX);
            try (var out = event.getOutputStream()) {
                Files.copy(exports.find(task.id()), out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    private static Look look(TaskState state) {
        return switch (state) {
            case QUEUED -> Look.of(Tone.NEUTRAL, Mark.WAITING);
            case RUNNING -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case DONE -> Look.of(Tone.NEUTRAL, Mark.DONE);
            case CANCELLED -> Look.of(Tone.NEUTRAL, Mark.STOPPED);
            case FAILED, INTERRUPTED -> Look.of(Tone.LATE, Mark.ALERT);
        };
    }
}
