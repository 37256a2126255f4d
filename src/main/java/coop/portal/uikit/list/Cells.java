package coop.portal.uikit.list;

import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.internal.JacksonUtils;
import coop.portal.uikit.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How rows are drawn: each cell a small Lit template, a whole row as a card of two lines on a phone. A row is sent as one
 * array, first where it leads and then what is seen of it: a text as it is, a word of {@link GridScript} by its number.
 */
final class Cells<R> {

    /** A word or a text. */
    private static final String READ = "appId.get(item.r[%1$d])?.[0] ?? item.r[%1$d]";
    private static final String HREF = "${appId.get(item.r[0])[0]}${item.r[1]}";
    private static final String LINK = "${(t => html`<a class='row-link' href='" + HREF
            + "' data-row=${index} title=${t}>${t}</a>`)(" + READ + ")}";
    private static final String FIGURE = "<span class='cell figures' title=${item.r[%1$d]}>${item.r[%1$d]}</span>";
    private static final String TEXT =
            "${(t => html`<span class='cell words' title=${t}>${t}</span>`)(" + READ + ")}";
    private static final String BADGE =
            "${(w => w?.[0] ? html`<span class=${w[1]} title=${w[0]}>${w[0]}</span>` : '')(appId.get(item.r[%1$d]))}";
    private static final String CARD =
            """
            <span class="card-head"><span class="card-title">${%2$s}</span>\
            ${(w => w?.[0] ? html`<span class="${w[1]}">${w[0]}</span>` : '')(appId.get(item.r[%1$d + 1]))}</span>\
            <span class="card-line">${item.r[%1$d + 2]}</span>""";

    private record Word(Object of, Object value) {}

    private record Card<R>(Column<R> title, Optional<Column<R>> state, List<Column<R>> rest) {}

    private final String page;
    private final @Nullable Function<R, String> path;
    private final GridScript script;
    private final Map<Column<R>, Integer> places = new LinkedHashMap<>();
    private Set<Column<R>> seen = Set.of();
    private @Nullable Card<R> card;

    Cells(String page, @Nullable Function<R, String> path, GridScript script) {
        this.page = page;
        this.path = path;
        this.script = script;
    }

    String header(Column<R> column) {
        return column.header(page, Messages.locale());
    }

    /** From now on the cells of these columns are made, and sent, and no others. */
    void draw(List<Column<R>> columns) {
        card = null;
        seen = Set.copyOf(columns);
    }

    Renderer<R> renderer(Column<R> column, boolean first) {
        return new RowTemplate<>(script, template(column, first).formatted(place(column) + before()));
    }

    private String template(Column<R> column, boolean first) {
        if (first && path != null) {
            return LINK;
        }
        return switch (column.kind()) {
            case BADGE -> BADGE;
            case TEXT -> TEXT;
            default -> FIGURE;
        };
    }

    /** A place is kept for a column once it was seen, so that its template need not change. */
    private int place(Column<R> column) {
        return places.computeIfAbsent(column, added -> places.size());
    }

    /** From now on a row is the card of these columns. */
    Renderer<R> card(List<Column<R>> columns) {
        Optional<Column<R>> state = columns.stream()
                .filter(column -> column.isOnCard() && column.kind() == Column.Kind.BADGE)
                .findFirst();
        Card<R> drawn = new Card<>(columns.getFirst(), state, columns.subList(1, columns.size()));
        card = drawn;
        seen = Stream.concat(Stream.of(drawn.title()), state.stream()).collect(Collectors.toSet());
        String inside = CARD.formatted(before(), READ.formatted(before()));
        return new RowTemplate<>(script, path == null
                ? "<span class=\"row-card\">" + inside + "</span>"
                : "<a class=\"row-link row-card\" href=\"" + HREF + "\" data-row=\"${index}\">" + inside + "</a>");
    }

    private String line(List<Column<R>> columns, @Nullable Column<R> state, R row) {
        return columns.stream()
                .filter(column -> column.isOnCard() && column != state && !column.text(row).isEmpty())
                .map(column -> column.isFigure() ? header(column) + " " + column.text(row) : column.text(row))
                .limit(4)
                .collect(Collectors.joining(" · "));
    }

    /** How many places of the array come before the cells. */
    private int before() {
        return path == null ? 0 : 2;
    }

    /** Learns the words of rows that are about to be sent. */
    void learn(List<R> rows) {
        rows.forEach(row -> {
            if (path != null) {
                way(path.apply(row));
            }
            seen.forEach(column -> word(column, row));
        });
        script.tell();
    }

    /** What is empty at the end is left out. */
    void write(R row, ObjectNode json) {
        List<Object> parts = new ArrayList<>();
        if (path != null) {
            String whole = path.apply(row);
            parts.add(way(whole));
            parts.add(whole.substring(name(whole)));
        }
        Card<R> whole = card;
        if (whole == null) {
            places.keySet().forEach(column -> parts.add(seen.contains(column) ? part(column, row) : ""));
        } else {
            parts.add(part(whole.title(), row));
            parts.add(whole.state().map(column -> part(column, row)).orElse(""));
            parts.add(line(whole.rest(), whole.state().orElse(null), row));
        }
        while (!parts.isEmpty() && parts.getLast().equals("")) {
            parts.removeLast();
        }
        json.set("r", JacksonUtils.listToJson(parts));
    }

    private Object part(Column<R> column, R row) {
        int word = word(column, row);
        return word < 0 ? column.kind() == Column.Kind.BADGE ? "" : column.text(row) : word;
    }

    /** Constants are words, as there are few of them; everything else is a text. @return negative when it is no word */
    private int word(Column<R> column, R row) {
        if (column.kind() != Column.Kind.BADGE && column.kind() != Column.Kind.TEXT) {
            return -1;
        }
        Object value = column.value(row);
        if (column.kind() == Column.Kind.BADGE && value != null) {
            return script.number(new Word(column, value), () -> List.of(column.text(row), column.look(row).css()));
        }
        return value instanceof Enum<?> constant ? script.number(constant, () -> List.of(column.text(row))) : -1;
    }

    private int way(String whole) {
        String way = whole.substring(0, name(whole));
        return script.number(way, () -> List.of(way));
    }

    /** Where the last part of a path begins, which is the row's own. */
    private static int name(String whole) {
        return whole.lastIndexOf('/') + 1;
    }
}
