package coop.portal.uikit.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How rows are drawn: each cell a small Lit template, a whole row as a card of two lines on a phone. */
final class Cells<R> {

    private static final String LINK =
            """
            <a class="row-link" href="${item.path}" data-row="${index}" title="${item.text}">${item.text}</a>""";
    private static final String TEXT = """
            <span class="cell %s" title="${item.text}">${item.text}</span>""";
    private static final String BADGE =
            """
            <span class="${item.look}" title="${item.text}">${item.text}</span>""";
    private static final String CARD_INSIDE =
            """
            <span class="card-head"><span class="card-title">${item.title}</span>\
            ${item.state ? html`<span class="${item.look}">${item.state}</span>` : ''}</span>\
            <span class="card-line">${item.line}</span>""";

    private final String page;
    private final @Nullable Function<R, String> path;

    Cells(String page, @Nullable Function<R, String> path) {
        this.page = page;
        this.path = path;
    }

    String header(Column<R> column) {
        return column.header(page, Messages.locale());
    }

    Renderer<R> renderer(Column<R> column, boolean first) {
        Function<R, String> leads = path;
        if (first && leads != null) {
            return LitRenderer.<R>of(LINK).withProperty("path", leads::apply).withProperty("text", column::text);
        }
        if (column.kind() == Column.Kind.BADGE) {
            return LitRenderer.<R>of("${item.text ? html`" + BADGE + "` : ''}")
                    .withProperty("text", column::text)
                    .withProperty("look", row -> column.look(row).css());
        }
        return LitRenderer.<R>of(TEXT.formatted(column.kind() == Column.Kind.TEXT ? "words" : "figures"))
                .withProperty("text", column::text);
    }

    /** For a column that is not seen: nothing of it is sent. */
    Renderer<R> nothing() {
        return LitRenderer.of("");
    }

    Renderer<R> card(List<Column<R>> columns) {
        Function<R, String> leads = path;
        String whole = leads == null
                ? "<span class=\"row-card\">" + CARD_INSIDE + "</span>"
                : "<a class=\"row-link row-card\" href=\"${item.path}\" data-row=\"${index}\">" + CARD_INSIDE + "</a>";
        Column<R> title = columns.getFirst();
        Optional<Column<R>> state = columns.stream()
                .filter(column -> column.isOnCard() && column.kind() == Column.Kind.BADGE)
                .findFirst();
        LitRenderer<R> renderer = LitRenderer.<R>of(whole)
                .withProperty("title", title::text)
                .withProperty("state", row -> state.map(column -> column.text(row)).orElse(""))
                .withProperty("look", row -> state.map(column -> column.look(row).css()).orElse(""))
                .withProperty("line", row -> line(columns.subList(1, columns.size()), state.orElse(null), row));
        return leads == null ? renderer : renderer.withProperty("path", leads::apply);
    }

    private String line(List<Column<R>> columns, @Nullable Column<R> state, R row) {
        return columns.stream()
                .filter(column -> column.isOnCard() && column != state && !column.text(row).isEmpty())
                .map(column -> column.isFigure() ? header(column) + " " + column.text(row) : column.text(row))
                .limit(4)
                .collect(Collectors.joining(" · "));
    }
}
