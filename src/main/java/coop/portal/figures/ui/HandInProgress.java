package coop.portal.figures.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.figures.model.HandInRow;
import coop.portal.kernel.NotFoundException;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Watch;

/** How far the work on a workbook is; it goes on when the page is closed. When it has ended, the page is shown anew. */
final class HandInProgress extends Composite<Div> {

    private final transient HandInRow row;
    private final transient BackgroundTasks tasks;
    private final transient Runnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Watch watch = new Watch(this, this::look);

    HandInProgress(HandInRow row, BackgroundTasks tasks, Runnable ended) {
        this.row = row;
        this.tasks = tasks;
        this.ended = ended;
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", Messages.label(row.stage()));
        words.getElement().setAttribute("role", "status");
        words.setText(Messages.label(row.stage()));
        getContent().addClassName("import-progress");
        getContent().add(words, bar, new Span(Messages.text("figures.HandInProgress.goes-on")));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        watch.begin();
    }

    private boolean look() {
        try {
            TaskRow task = tasks.find(new TaskId(row.task() == null ? 0 : row.task()));
            if (task.state().ended()) {
                ended.run();
                return false;
            }
            bar.setIndeterminate(task.total() <= 0);
            bar.setValue(task.share());
            words.setText(Messages.text("figures.HandInProgress.done", Messages.label(row.stage()),
                    Formats.number(task.done()), Formats.number(task.total())));
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }
}
