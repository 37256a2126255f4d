package coop.portal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.Can;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.ExportFiles;
import coop.portal.exchange.TaskDestination;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.uikit.HeaderItem;
import java.util.List;

/** Puts the person's tasks into the bar above all pages. */
@org.springframework.stereotype.Component
class TaskTray implements HeaderItem {

    private final BackgroundTasks tasks;
    private final ExportFiles exports;
    private final List<TaskDestination> destinations;
    private final Can can;

    TaskTray(BackgroundTasks tasks, ExportFiles exports, List<TaskDestination> destinations, Can can) {
        this.tasks = tasks;
        this.exports = exports;
        this.destinations = List.copyOf(destinations);
        this.can = can;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        return can.perform(ExchangePermissions.TASK_OWN)
                ? new TaskTrayButton(tasks, new TaskEntries(tasks, exports, destinations))
                : new Span();
    }
}
