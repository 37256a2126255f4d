package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.kernel.NotFoundException;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Watch;

/** How far the comparison is; it goes on when the page is closed. When it has ended, the page is shown anew. */
final class LoadProgress extends Composite<Div> {

    private final transient TaskId task;
    private final transient BackgroundTasks tasks;
    private final transient Runnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span(Messages.text("reconciliation.LoadProgress.begun"));
    private final Watch watch = new Watch(this, this::look);

    LoadProgress(TaskId task, BackgroundTasks tasks, Runnable ended) {
        this.task = task;
        this.tasks = tasks;
        this.ended = ended;
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", Messages.text("reconciliation.LoadProgress.begun"));
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("import-progress");
        getContent().add(words, bar);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        watch.begin();
    }

    private boolean look() {
        try {
            TaskRow row = tasks.find(task);
            if (row.state().ended()) {
                ended.run();
                return false;
            }
            bar.setIndeterminate(row.total() <= 0);
            bar.setValue(row.share());
            words.setText(Messages.text("reconciliation.LoadProgress.done", row.done(), row.total()));
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }
}
