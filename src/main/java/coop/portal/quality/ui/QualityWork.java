package coop.portal.quality.ui;

import coop.portal.access.Actor;
import coop.portal.kernel.Severity;
import coop.portal.quality.WaitingFindings;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.WaitingErrors;
import coop.portal.uikit.Messages;
import coop.portal.worklist.WorkItemSource;
import coop.portal.worklist.model.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings the errors in one's own records to the home page, as one line that leads to the list. */
@Component
class QualityWork implements WorkItemSource {

    private final WaitingFindings waiting;

    QualityWork(WaitingFindings waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        return actor.may(QualityPermissions.FINDING_DISMISS) && limit > 0
                ? waiting.errors().map(QualityWork::item).stream().toList()
                : List.of();
    }

    private static WorkItem item(WaitingErrors errors) {
        return new WorkItem(
                "quality.work.errors",
                List.of(),
                Messages.text("quality.work.count", errors.errors()),
                QualityNavigation.toFindings(Severity.ERROR),
                errors.since().atStartOfDay(),
                null);
    }
}
