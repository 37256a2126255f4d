package coop.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import coop.portal.access.Actors;
import coop.portal.access.OwnAccount;
import coop.portal.uikit.HeaderItem;
import coop.portal.uikit.SearchTarget;
import coop.portal.uikit.WaitingCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** What stands in the bar: the search, what waits, what modules put there, the language and the help. */
@org.springframework.stereotype.Component
class Bar {

    private final Actors actors;
    private final OwnAccount account;
    private final ObjectProvider<SearchTarget> search;
    private final ObjectProvider<WaitingCount> waiting;
    private final ObjectProvider<HeaderItem> items;

    Bar(
            Actors actors,
            OwnAccount account,
            ObjectProvider<SearchTarget> search,
            ObjectProvider<WaitingCount> waiting,
            ObjectProvider<HeaderItem> items) {
        this.actors = actors;
        this.account = account;
        this.search = search;
        this.waiting = waiting;
        this.items = items;
    }

    /** Made anew for each window; nobody who is not signed in gets more than the language. */
    List<Component> items() {
        List<Component> made = new ArrayList<>();
        Div end = new Div();
        end.addClassName("shell-items");
        if (actors.find().isPresent()) {
            search.orderedStream().filter(SearchTarget::isOpen).findFirst().map(SearchJump::new).ifPresent(made::add);
            waiting.ifAvailable(count -> end.add(new WaitingLink(count)));
            items.stream().sorted(Comparator.comparingInt(HeaderItem::order)).map(HeaderItem::create).forEach(end::add);
        }
        end.add(new LanguageSwitch(this::remember));
        made.add(end);
        return made;
    }

    private void remember(Locale locale) {
        if (actors.find().isPresent()) {
            account.speak(locale.getLanguage());
        }
    }
}
