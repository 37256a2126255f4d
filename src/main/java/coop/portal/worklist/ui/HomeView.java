package coop.portal.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Markup;
import coop.portal.uikit.Messages;
import coop.portal.uikit.OpenPages;
import coop.portal.uikit.Page;
import coop.portal.uikit.sheet.DueBadge;
import coop.portal.worklist.WaitingForMe;
import coop.portal.worklist.model.WorkItem;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * "Việc của tôi": what waits for the person, grouped by what is to be done, and the ways to what they work with.
 * As both may be long, each group is written as a whole.
 */
@Route("")
@Menu(title = "worklist.HomeView.title", order = 100)
@PermitAll
class HomeView extends Div implements Page, BeforeEnterObserver {

    private final WaitingForMe waiting;
    private final Actors actors;
    private final PortalClock clock;

    HomeView(WaitingForMe waiting, Actors actors, PortalClock clock) {
        this.waiting = waiting;
        this.actors = actors;
        this.clock = clock;
        addClassNames("page", "home-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = actors.current();
        List<WorkItem> items = waiting.items();
        add(new H1(title()), new Paragraph(Messages.text("worklist.HomeView.hello", actor.name(), actor.agencyName())));
        Div groups = new Div();
        groups.addClassName("home-groups");
        bySentence(items).forEach((sentence, group) -> groups.add(group(sentence, group)));
        add(items.isEmpty() ? new Empty(Messages.text("worklist.HomeView.empty")) : groups);
        add(ways());
    }

    @Override
    public String title() {
        return Messages.text("worklist.HomeView.title");
    }

    private static Map<String, List<WorkItem>> bySentence(List<WorkItem> items) {
        Map<String, List<WorkItem>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups
                .computeIfAbsent(Messages.text(item.labelKey(), item.args().toArray()), key -> new ArrayList<>())
                .add(item));
        return groups;
    }

    private Component group(String sentence, List<WorkItem> items) {
        Markup markup = new Markup();
        Element section = markup.add("section").addClass("panel");
        section.appendElement("h2").text(sentence).appendElement("span").addClass("count").text(Formats.number(items.size()));
        Element list = section.appendElement("ul").addClass("work-items");
        items.forEach(item -> line(list.appendElement("li"), item));
        return new Html(markup.inside());
    }

    private void line(Element entry, WorkItem item) {
        Element line = entry.appendElement("div").addClass("work-item");
        line.appendElement("a").attr("href", item.path()).text(item.title());
        line.appendElement("span")
                .addClass("work-since")
                .text(Messages.text("worklist.HomeView.since", item.since().toLocalDate()));
        if (item.due() != null) {
            DueBadge due = DueBadge.days(clock.today(), item.due());
            line.appendElement("span").addClass(due.getClassName()).text(due.getText());
        }
        if (item.reportedTo() != null) {
            entry.addClass("work-escalated");
            entry.appendElement("p").text(Messages.text("worklist.HomeView.escalated", item.reportedTo()));
        }
    }

    /** What the person may open, as the menu says it; here for those who come for something else than what waits. */
    private static Component ways() {
        Markup markup = new Markup();
        Element section = markup.add("section");
        section.appendElement("h2").text(Messages.text("worklist.HomeView.ways"));
        Element list = section.appendElement("ul").addClass("home-ways");
        OpenPages.all().stream()
                .filter(entry -> entry.order() >= 101 && !entry.path().isEmpty())
                .forEach(entry -> list.appendElement("li")
                        .appendElement("a")
                        .attr("href", entry.path().replaceFirst("^/", ""))
                        .text(Messages.text(entry.title())));
        Html ways = new Html(markup.inside());
        ways.setVisible(list.childrenSize() > 0);
        return ways;
    }
}
