package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.kernel.Severity;
import coop.portal.registry.model.RecordRemark;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.StageBadge;
import java.util.List;

/** What other modules point out about an organisation, each a link to where one does something about it. */
final class RecordRemarksPanel {

    private RecordRemarksPanel() {}

    static Component of(List<RecordRemark> notices) {
        UnorderedList list = new UnorderedList();
        list.addClassName("record-remarks");
        notices.forEach(notice -> list.add(item(notice)));
        return list;
    }

    private static ListItem item(RecordRemark notice) {
        String article = notice.remark().article() == null ? "" : notice.remark().article() + " · ";
        Span since = new Span(article + Messages.text("registry.OrganisationView.remark-since", notice.since()));
        since.addClassName("remark-since");
        return new ListItem(
                StageBadge.of(notice.remark().severity(), look(notice.remark().severity())),
                new Anchor(notice.path(), Messages.text(notice.remark())),
                since);
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.of(Tone.LATE, Mark.ALERT);
            case WARNING -> Look.of(Tone.ATTENTION, Mark.ALERT);
            case INFO -> Look.of(Tone.NEUTRAL, Mark.NONE);
        };
    }
}
