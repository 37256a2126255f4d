package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.fieldwork.model.LineCounts;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanProgress;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;

/** All lines of a year: what the plans wanted by now beside what is done, and how many stand where. */
final class WholePanel extends Div {

    private static final String TEXT = "fieldwork.WholePanel";

    WholePanel(PlanProgress progress) {
        LineCounts whole = progress.whole();
        LinesLink all = LinesLink.of(progress.year());
        LinesLink toDate = all.with("toDate", 1);
        add(bar(Messages.text(TEXT + ".to-date"), whole.doneOfThem(), whole.toDate(),
                toDate.in(LineState.DONE), toDate));
        add(bar(Messages.text(TEXT + ".year"), whole.in(LineState.DONE), whole.all(), all.in(LineState.DONE), all));
        FactList facts = new FactList(TEXT);
        facts.addClassName("key-facts");
        facts.fact("late", number(LinesLink.late(progress.year()), whole.late()));
        if (progress.continued() > 0) {
            facts.fact("continued", number(LinesLink.of(progress.year() - 1).with("continued", 1), progress.continued()));
        }
        for (LineState state : LineState.values()) {
            facts.fact("state." + state, number(all.with("state", state.name()), whole.in(state)));
        }
        add(facts);
    }

    /** A bar and, beside it, the two numbers it is drawn from. */
    private static Component bar(String label, int done, int of, LinesLink toDone, LinesLink toAll) {
        Div words = new Div(
                new Span(label + ": "), number(toDone, done), new Span(" / "), number(toAll, of),
                new Span(of == 0 ? "" : " (" + Formats.percent(Share.percent(done, of)) + ")"));
        Div line = new Div(words, new Share(label, done, of));
        line.addClassName("progress-line");
        return line;
    }

    private static Component number(LinesLink link, int number) {
        return link.count(number) instanceof Anchor anchor ? anchor : new Span("0");
    }
}
