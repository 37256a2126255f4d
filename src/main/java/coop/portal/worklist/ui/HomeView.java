package coop.portal.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Formats;
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

/** "Việc của tôi": what waits for the person, grouped by what is to be done, and the ways to what they work with. */
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

    private Section group(String sentence, List<WorkItem> items) {
        Span count = new Span(Formats.number(items.size()));
        count.addClassName("count");
        H2 heading = new H2(sentence);
        heading.add(count);
        UnorderedList list = new UnorderedList();
        list.addClassName("work-items");
        items.forEach(item -> list.add(new ListItem(line(item))));
        Section section = new Section(heading, list);
        section.addClassName("panel");
        return section;
    }

    private Component line(WorkItem item) {
        Anchor link = new Anchor(item.path(), item.title());
        Span since = new Span(Messages.text("worklist.HomeView.since", item.since().toLocalDate()));
        since.addClassName("work-since");
        Div line = new Div(link, since);
        line.addClassName("work-item");
        if (item.due() != null) {
            line.add(DueBadge.days(clock.today(), item.due()));
        }
        return line;
    }

    /** What the person may open, as the menu says it; here for those who come for something else than what waits. */
    private static Section ways() {
        UnorderedList list = new UnorderedList();
        list.addClassName("home-ways");
        OpenPages.all().stream()
                .filter(entry -> entry.order() >= 101 && !entry.path().isEmpty())
                .forEach(entry -> list.add(new ListItem(
                        new Anchor(entry.path().replaceFirst("^/", ""), Messages.text(entry.title())))));
        Section section = new Section(new H2(Messages.text("worklist.HomeView.ways")), list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }
}
