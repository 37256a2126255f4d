package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.StageBadge;

/** Who goes, what each declared, and where else they are on these days. */
final class TeamPanel extends Div {

    private static final String TEXT = "fieldwork.TeamPanel";

    TeamPanel(FieldworkSheet sheet) {
        if (sheet.team().isEmpty()) {
            add(new Span(Messages.text(TEXT + ".empty")));
            return;
        }
        PlainTable table = new PlainTable(TEXT, "name", "role", "declaration", "remark", "clashes");
        for (TeamMember member : sheet.team()) {
            table.row(member.name(), Messages.label(member.role()),
                    StageBadge.of(member.declaration(), FieldworkLooks.of(member.declaration())), member.remark(), clashes(member));
        }
        add(table);
    }

    private static Component clashes(TeamMember member) {
        Div clashes = new Div();
        for (Clash clash : member.clashes()) {
            clashes.add(new Div(switch (clash) {
                case Clash.Elsewhere at -> new Anchor(FieldworkNavigation.toFieldwork(at.fieldwork()),
                        Messages.text(TEXT + ".clash", at.organisationName(), at.from(), at.to()));
                case Clash.Away away -> new Span(Messages.text(TEXT + ".clash", away.kind(), away.from(), away.to()));
            }));
        }
        return clashes;
    }
}
