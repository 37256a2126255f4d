package coop.portal.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the browser must know before it can draw the rows of a list: the templates of its columns, and the words that stand in
 * many rows, which are told once and from then on are numbers. All of it is told by one script, as each costs more than
 * what it says.
 */
final class GridScript {

    private static final String TELL = "const words = this.portalWords ??= new Map();"
            + " $1.forEach((word, i) => words.set($0 + i, word));"
            + " $2.forEach(([column, template]) =>"
            + " window.Vaadin.setLitRenderer(column, 'renderer', template, null, [], '', words))";

    private final Component list;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<List<String>> known = new ArrayList<>();
    private final Map<Element, String> templates = new LinkedHashMap<>();
    private int told;
    private boolean begun;

    GridScript(Component list) {
        this.list = list;
        list.addAttachListener(attached -> {
            told = 0;
            soon();
        });
    }

    /** @param parts what the word is made of, asked when it is new: its text, and its look if it has one */
    int number(Object word, Supplier<List<String>> parts) {
        return numbers.computeIfAbsent(word, one -> {
            known.add(parts.get());
            return known.size() - 1;
        });
    }

    void template(Element column, String template) {
        templates.put(column, template);
        soon();
    }

    /** Before the answer is written, if nothing tells earlier. */
    void soon() {
        if (!begun) {
            begun = true;
            list.getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(list, answer -> {
                begun = false;
                tell();
            }));
        }
    }

    /** Tells what is new; before the rows that need it. A column that is not seen is not there to be told anything. */
    void tell() {
        List<List<Object>> drawn = templates.entrySet().stream()
                .filter(entry -> entry.getKey().isVisible() && entry.getKey().getNode().isAttached())
                .map(entry -> List.<Object>of(entry.getKey(), entry.getValue()))
                .toList();
        if (told < known.size() || !drawn.isEmpty()) {
            list.getElement().executeJs(TELL, told, List.copyOf(known.subList(told, known.size())), drawn);
            told = known.size();
            drawn.forEach(one -> templates.remove(one.getFirst()));
        }
    }
}
