package coop.portal.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;

/** What stands in many rows of a list: told to the browser once, and from then on by its number. */
final class RowWords {

    private static final String TELL = "const words = this.portalWords ??= new Map(); $1.forEach((word, i) => words.set($0 + i, word))";

    private final Component list;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<List<String>> known = new ArrayList<>();
    private int told;

    RowWords(Component list) {
        this.list = list;
        list.addAttachListener(attached -> {
            told = 0;
            tell();
        });
    }

    /** @param parts what the word is made of, asked when it is new: its text, and its look if it has one */
    int number(Object word, Supplier<List<String>> parts) {
        return numbers.computeIfAbsent(word, one -> {
            known.add(parts.get());
            return known.size() - 1;
        });
    }

    /** Tells those that are new; before the rows that need them. */
    void tell() {
        if (told < known.size()) {
            ArrayNode fresh = JacksonUtils.createArrayNode();
            known.subList(told, known.size()).forEach(parts -> fresh.add(JacksonUtils.listToJson(parts)));
            list.getElement().executeJs(TELL, told, fresh);
            told = known.size();
        }
    }
}
