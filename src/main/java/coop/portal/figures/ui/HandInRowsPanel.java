package coop.portal.figures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.HandInCounts;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInLineFilter;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInVerdict;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.PagedGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook with what the check says of each, narrowed by verdict. */
final class HandInRowsPanel extends Div {

    private static final String PAGE = "figures.HandInRowsPanel";

    private final PagedGrid<HandInLine, HandInLineFilter> grid;
    private final List<Button> choices = new ArrayList<>();

    HandInRowsPanel(HandInRow row, Paged<HandInLine, HandInLineFilter> lines) {
        addClassName("import-progress");
        grid = new PagedGrid<>(PAGE, lines, HandInLine::row, null);
        grid.columns(List.of(
                Column.<HandInLine>text("name", line -> line.row() + ". " + (line.name() == null ? "" : line.name())),
                Column.<HandInLine, HandInVerdict>badge("verdict", HandInLine::verdict, FigureLooks::of).width(8),
                Column.<HandInLine>text("code", HandInLine::code).width(8),
                Column.<HandInLine>text("revenue", HandInRowsPanel::revenue).width(8),
                Column.<HandInLine>text("says", HandInRowsPanel::says).width(22)));
        grid.label(Messages.text(HandInView.PAGE + ".tab.rows"));
        Div box = new Div(grid);
        box.addClassName("import-grid");
        HandInCounts counts = row.counts();
        Div bar = new Div(
                choice(row, PAGE + ".all", counts.rows(), null, false),
                choice(row, "figures.HandInVerdict.NEW", counts.created(), HandInVerdict.NEW, false),
                choice(row, "figures.HandInVerdict.CHANGED", counts.updated(), HandInVerdict.CHANGED, false),
                choice(row, "figures.HandInVerdict.UNCHANGED", counts.unchanged(), HandInVerdict.UNCHANGED, false),
                choice(row, PAGE + ".warned", counts.warnings(), null, true),
                choice(row, "figures.HandInVerdict.REFUSED", counts.refused(), HandInVerdict.REFUSED, false));
        bar.addClassName("import-verdicts");
        add(bar, box);
        boolean refused = counts.refused() > 0;
        choose(new HandInLineFilter(row.id(), refused ? HandInVerdict.REFUSED : null, false, ""),
                refused ? choices.getLast() : choices.getFirst());
    }

    private static String revenue(HandInLine line) {
        return FigureWords.value(FigureField.REVENUE_TOTAL, line.figures().get(FigureField.REVENUE_TOTAL));
    }

    private static String says(HandInLine line) {
        return line.remarks().stream()
                .filter(remark -> remark.severity() != Severity.INFO)
                .map((Remark remark) -> Messages.text(remark))
                .collect(Collectors.joining(" "));
    }

    private Button choice(HandInRow row, String key, int count, @Nullable HandInVerdict verdict, boolean warned) {
        Button button = new Button(Messages.text(PAGE + ".choice", Messages.text(key), count));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> choose(new HandInLineFilter(row.id(), verdict, warned, ""), button));
        button.setEnabled(count > 0);
        choices.add(button);
        return button;
    }

    private void choose(HandInLineFilter filter, Button chosen) {
        choices.forEach(button -> {
            boolean pressed = button == chosen;
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            if (pressed) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            } else {
                button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
        });
        grid.show(filter);
    }
}
