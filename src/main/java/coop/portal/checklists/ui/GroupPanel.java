package coop.portal.checklists.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items of a group, folded until somebody looks at them, with how many are answered. */
final class GroupPanel extends Details {

    private static final String PAGE = "checklists.ChecklistView";

    private final ChecklistBoard board;
    private final ItemGroup group;
    private final boolean answerable;
    private final Span count = new Span();
    private final Div inside = new Div();
    private final List<ItemCard> cards = new ArrayList<>();
    private List<ChecklistLine> lines;

    GroupPanel(ChecklistBoard board, ItemGroup group, List<ChecklistLine> lines, boolean answerable) {
        this.board = board;
        this.group = group;
        this.lines = lines;
        this.answerable = answerable;
        addClassName("item-group");
        count.addClassNames("group-count", "figures");
        Div summary = new Div(new H2(Messages.label(group)), count);
        summary.addClassName("group-summary");
        setSummary(summary);
        inside.addClassName("item-cards");
        add(inside);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
        tell();
    }

    boolean done() {
        return lines.stream().allMatch(ChecklistLine::answered);
    }

    void unfold() {
        setOpened(true);
        fill();
    }

    private void fill() {
        if (cards.isEmpty()) {
            lines.forEach(line -> cards.add(new ItemCard(board, line, answerable)));
            cards.forEach(inside::add);
        }
    }

    /** The card of an item, unfolded for it. */
    Optional<ItemCard> find(String item) {
        if (lines.stream().noneMatch(line -> line.item().code().equals(item))) {
            return Optional.empty();
        }
        unfold();
        return cards.stream().filter(card -> card.code().equals(item)).findFirst();
    }

    /** Hides what is answered now; what is answered from now on stays where it is, so that nothing moves under the thumb. */
    void onlyLeft(boolean only) {
        boolean nothingLeft = only && done();
        setVisible(!nothingLeft);
        if (only && !nothingLeft) {
            unfold();
        }
        cards.forEach(card -> card.setVisible(!only || !card.line().answered()));
    }

    void refresh(List<ChecklistLine> all) {
        lines = all.stream().filter(line -> line.item().group() == group).toList();
        cards.forEach(card -> lines.stream()
                .filter(line -> line.item().code().equals(card.code()))
                .forEach(card::refresh));
        tell();
    }

    private void tell() {
        long answered = lines.stream().filter(ChecklistLine::answered).count();
        count.setText(Messages.text(PAGE + ".count", Formats.number(answered), Formats.number(lines.size())));
        setClassName("group-done", done());
    }
}
