package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The page of one thing. Its route ends in {@code :id} or {@code :id/:tab?}; a subclass says in {@link #build(String)} what
 * is on it and reads the thing there, so that an act only has to call {@link #rebuild()}. Its messages begin with {@code
 * page}.
 */
public abstract class SheetPage extends Div implements Page, BeforeEnterObserver {

    private final String page;
    private final Div head = new Div();
    private final Div body = new Div();
    private final Aside rail = new Aside();
    private @Nullable SheetTabs tabs;
    private String title = "";
    private String id = "";
    private String tab = "";
    private String path = "";
    private Map<String, List<String>> parameters = Map.of();
    private String kept = "";

    protected SheetPage(String page) {
        this.page = page;
        addClassNames("page", "sheet-page");
        head.addClassName("sheet-head");
        body.addClassName("sheet-body");
        rail.addClassName("sheet-rail");
    }

    /** Reads the thing and says what is on its page. @throws coop.portal.kernel.NotFoundException when there is none */
    protected abstract void build(String id);

    /** A parameter of the address that its tabs keep, such as the day that the thing is looked at as at. */
    protected final Optional<String> kept(String parameter) {
        Optional<String> value = parameters.getOrDefault(parameter, List.of()).stream().findFirst();
        kept = value.map(said -> "?" + QueryParameters.of(parameter, said).getQueryString()).orElse("");
        return value;
    }

    /** Name, code and badges at the top. */
    protected final void header(String name, @Nullable String code, Component... badges) {
        title = name;
        head.add(new SheetHeading(name, code, badges));
    }

    /** The four or five facts one wants to know first; their names are {@code <page>.<key>}. */
    protected final FactList keyFacts() {
        FactList facts = new FactList(page);
        facts.addClassName("key-facts");
        head.add(facts);
        return facts;
    }

    protected final NextSteps nextSteps() {
        NextSteps steps = new NextSteps();
        head.add(steps);
        return steps;
    }

    /** Anything else between the head and the tabs, such as a warning about the whole thing. */
    protected final void notice(Component component) {
        head.add(component);
    }

    /** A tab with an address of its own, {@code <page>.tab.<key>}; made only when it is looked at. The first is the default. */
    protected final void tab(String key, Supplier<? extends Component> content) {
        SheetTabs made = tabs;
        if (made == null) {
            made = new SheetTabs(path, kept, tab);
            tabs = made;
            body.add(made);
        }
        made.tab(key, Messages.text(page + ".tab." + key), content);
    }

    /** Below the tabs, or instead of them. */
    protected final void content(Component component) {
        body.add(component);
    }

    /** A box beside the tabs, {@code <page>.rail.<key>}: deadlines, blockers, people, documents. */
    protected final void rail(String key, Component... components) {
        Section box = new Section(new H2(Messages.text(page + ".rail." + key)));
        box.addClassName("rail-box");
        box.add(components);
        rail.add(box);
    }

    /** Reads the thing again and shows it, for instance after an act. */
    protected final void rebuild() {
        removeAll();
        head.removeAll();
        body.removeAll();
        rail.removeAll();
        tabs = null;
        build(id);
        Div columns = new Div(body);
        columns.addClassName("sheet-columns");
        if (rail.getComponentCount() > 0) {
            columns.add(rail);
        }
        add(head, columns);
        SheetTabs made = tabs;
        if (made != null) {
            made.show();
        }
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        tab = event.getRouteParameters().get("tab").orElse("");
        parameters = event.getLocation().getQueryParameters().getParameters();
        String whole = event.getLocation().getPath();
        path = tab.isEmpty() ? whole : whole.substring(0, whole.length() - tab.length() - 1);
        rebuild();
    }
}
