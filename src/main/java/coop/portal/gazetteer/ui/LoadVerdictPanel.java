package coop.portal.gazetteer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.gazetteer.model.LineState;
import coop.portal.gazetteer.model.LineVerdict;
import coop.portal.gazetteer.model.LoadVerdict;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.PagedGrid;
import coop.portal.uikit.sheet.StageBadge;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verdict on each line of a province's files: how many of each sort, and why. */
final class LoadVerdictPanel extends Composite<Div> {

    private static final String PANEL = "gazetteer.LoadVerdictPanel";

    private final transient LoadVerdict verdict;

    LoadVerdictPanel(LoadVerdict verdict) {
        this.verdict = verdict;
        Div content = getContent();
        content.add(new H2(Messages.text(PANEL + ".title")), counts());
        verdict.reasons().forEach(reason -> content.add(new Paragraph(Messages.text(reason))));
        if (verdict.absent() > 0) {
            content.add(new Paragraph(Messages.text(PANEL + ".absent", verdict.absent())));
        }
        PagedGrid<LineVerdict, Boolean> grid = new PagedGrid<>(PANEL, new Lines(), line -> line, null);
        grid.columns(columns());
        Checkbox remarked = new Checkbox(Messages.text(PANEL + ".remarked"));
        remarked.addValueChangeListener(event -> grid.show(event.getValue(), List.of()));
        content.add(remarked, grid);
        grid.show(false, List.of());
    }

    private Div counts() {
        Div counts = new Div();
        for (LineState state : LineState.values()) {
            counts.add(new StageBadge(
                    Messages.text(PANEL + ".count", Messages.label(state), verdict.count(state)), look(state)));
        }
        return counts;
    }

    private static List<Column<LineVerdict>> columns() {
        return List.of(
                Column.<LineVerdict>text("name", line -> line.line().name()).width(12),
                Column.<LineVerdict, LineState>badge("state", LineVerdict::state, LoadVerdictPanel::look).width(8),
                Column.<LineVerdict>text("file", line -> line.line().file()).width(14).notOnCard(),
                Column.<LineVerdict>number("number", line -> line.line().number()).width(5),
                Column.<LineVerdict>text("code", line -> line.line().code()).width(6),
                Column.<LineVerdict>text("district", line -> line.line().district()).width(12),
                Column.<LineVerdict>text("remarks", LoadVerdictPanel::remarks).width(24));
    }

    private static String remarks(LineVerdict line) {
        return line.remarks().stream().map(Messages::text).collect(Collectors.joining(" "));
    }

    private static Look look(LineState state) {
        return switch (state) {
            case NEW -> Look.of(Tone.PROGRESS, Mark.DONE);
            case CHANGED -> Look.of(Tone.PROGRESS, Mark.DRAFT);
            case UNCHANGED -> Look.PLAIN;
            case REFUSED -> Look.of(Tone.LATE, Mark.STOPPED);
        };
    }

    /** The lines of the verdict, or just those about which there is something to say. */
    private final class Lines implements Paged<LineVerdict, Boolean> {

        @Override
        public Slice<LineVerdict> slice(Boolean remarkedOnly, Window window, @Nullable Anchor anchor) {
            return new Slice<>(
                    found(remarkedOnly).stream().skip(window.offset()).limit(window.limit()).toList(), null);
        }

        @Override
        public Count count(Boolean remarkedOnly, int cap) {
            return Count.capped(found(remarkedOnly).size(), cap);
        }

        private List<LineVerdict> found(boolean remarkedOnly) {
            return verdict.lines().stream()
                    .filter(line -> !remarkedOnly || !line.remarks().isEmpty())
                    .toList();
        }
    }
}
