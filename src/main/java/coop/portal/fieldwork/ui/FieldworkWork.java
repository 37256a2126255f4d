package coop.portal.fieldwork.ui;

import coop.portal.access.Actor;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.DueFieldwork;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.model.WaitingFieldwork;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import coop.portal.reminders.ReminderLaw;
import coop.portal.reminders.ReminderSource;
import coop.portal.reminders.model.Reminder;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the fieldwork that waits for somebody to the home page, and to its head what is long overdue; reminds of both. */
@Component
class FieldworkWork implements WorkItemSource, ReminderSource {

    private final FieldworkQueries queries;
    private final ReminderLaw law;
    private final PortalClock clock;

    FieldworkWork(FieldworkQueries queries, ReminderLaw law, PortalClock clock) {
        this.queries = queries;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(FieldworkPermissions.FIELDWORK_READ)) {
            return List.of();
        }
        LocalDate escalated = law.on(clock.today()).escalated(clock.today());
        Map<FieldworkId, WorkItem> items = new LinkedHashMap<>();
        queries.waiting(limit).forEach(waiting -> items.put(waiting.row().id(), item(waiting, escalated)));
        if (decides(actor) && escalated != null) {
            queries.due(escalated, limit).forEach(due -> items.computeIfAbsent(due.row().id(), id -> overdue(due.row())));
        }
        return List.copyOf(items.values());
    }

    @Override
    public List<Reminder> reminders(Actor actor, LocalDate until, int limit) {
        if (!actor.may(FieldworkPermissions.FIELDWORK_READ) || !actor.may(FieldworkPermissions.FIELDWORK_CONDUCT)) {
            return List.of();
        }
        List<Reminder> reminders = new ArrayList<>();
        for (DueFieldwork due : queries.due(until, limit)) {
            if (decides(actor)) {
                reminders.add(reminder(due.row(), true, Set.of()));
            }
            if (!decides(actor) || !due.people().isEmpty()) {
                reminders.add(reminder(due.row(), false, due.people()));
            }
        }
        return reminders;
    }

    private static WorkItem item(WaitingFieldwork waiting, @Nullable LocalDate escalated) {
        FieldworkRow row = waiting.row();
        boolean reported = row.due() != null && escalated != null && !row.due().isAfter(escalated);
        return new WorkItem(
                "fieldwork.work", List.of(waiting.next()), row.organisationName(), FieldworkNavigation.toFieldwork(row.id()),
                row.changedAt(), row.due(), reported ? row.agencyName() : null);
    }

    private static WorkItem overdue(FieldworkRow row) {
        return new WorkItem(
                "fieldwork.overdue", dueFor(row), row.organisationName(), FieldworkNavigation.toFieldwork(row.id()),
                row.changedAt(), row.due(), row.agencyName());
    }

    private static Reminder reminder(FieldworkRow row, boolean head, Set<UserId> people) {
        return new Reminder(
                "fieldwork:" + row.id().text() + ":" + row.dueFor(), "fieldwork.due", dueFor(row), row.organisationName(),
                FieldworkNavigation.toFieldwork(row.id()), Objects.requireNonNull(row.due()), head, row.agencyName(), people);
    }

    private static List<Object> dueFor(FieldworkRow row) {
        return Stream.<Object>ofNullable(row.dueFor()).toList();
    }

    private static boolean decides(Actor actor) {
        return actor.may(FieldworkPermissions.DECISION_ISSUE);
    }
}
