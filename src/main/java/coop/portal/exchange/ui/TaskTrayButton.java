package coop.portal.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.shared.Registration;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.model.TaskId;
import coop.portal.exchange.model.TaskRow;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Sign;
import coop.portal.uikit.Watch;
import coop.portal.uikit.WorkBegun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The button of the tray, which says how many tasks run, and the list behind it. It asks again only while something runs. */
@StyleSheet("styles/exchange.css")
class TaskTrayButton extends Composite<Div> {

    private static final int SHOWN = 8;

    private final transient BackgroundTasks tasks;
    private final transient TaskEntries entries;
    private final Button button = new Button(Sign.of("download"));
    private final Span number = new Span();
    private final Span spoken = new Span();
    private final Div list = new Div();
    private final Popover popover = new Popover();
    private final Set<TaskId> running = new HashSet<>();
    private final Watch watch = new Watch(this, this::look);
    private final List<Registration> listening = new ArrayList<>();

    TaskTrayButton(BackgroundTasks tasks, TaskEntries entries) {
        this.tasks = tasks;
        this.entries = entries;
        number.addClassName("shell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setId("task-tray");
        list.addClassName("task-list");
        popover.setTarget(button);
        popover.setAriaLabel(Messages.text("exchange.TaskTray.title"));
        popover.add(new H2(Messages.text("exchange.TaskTray.title")), list);
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                look();
            }
        });
        getContent().addClassName("task-tray");
        getContent().add(button, number, spoken, popover);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening.add(attached.getUI().addAfterNavigationListener(event -> look()));
        listening.add(WorkBegun.hear(attached.getUI(), this::look));
        look();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.forEach(Registration::remove);
        listening.clear();
    }

    /** Reads the tasks again, and opens by itself when a file is ready that was waited for. */
    private boolean look() {
        List<TaskRow> own = tasks.own(SHOWN);
        boolean ready = own.stream().anyMatch(task -> running.contains(task.id()) && entries.hasFile(task));
        running.clear();
        own.stream().filter(task -> !task.state().ended()).forEach(task -> running.add(task.id()));
        say(running.size());
        if (popover.isOpened()) {
            draw(own);
        } else if (ready) {
            popover.open();
        }
        if (!running.isEmpty()) {
            watch.begin();
        }
        return !running.isEmpty();
    }

    /** Only for eyes that look: each entry asks its module what became of the task. */
    private void draw(List<TaskRow> own) {
        list.removeAll();
        if (own.isEmpty()) {
            list.add(new Span(Messages.text("exchange.TaskTray.empty")));
        }
        own.forEach(task -> list.add(entries.entry(task, this::look)));
    }

    private void say(int count) {
        number.setText(Integer.toString(count));
        number.setVisible(count > 0);
        String title = Messages.text("exchange.TaskTray.title");
        String words = Messages.text(count == 0 ? "exchange.TaskTray.none-running" : "exchange.TaskTray.running", count);
        button.setAriaLabel(title + ": " + words);
        button.setTooltipText(title);
        spoken.setText(count == 0 ? "" : words);
    }
}
