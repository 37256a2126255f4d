package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.model.MergeRow;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.ReasonDialog;
import java.util.List;

/** The records that are part of this one since they were merged, each with the way back while there is one. */
final class MergedPanel {

    private static final String TEXT = "registry.MergedPanel";

    private MergedPanel() {}

    static Component of(List<MergeRow> merges, MergingOrganisations merging, boolean may, Runnable done) {
        Div panel = new Div();
        panel.addClassName("merged-records");
        for (MergeRow merge : merges) {
            Div line = new Div(new Span(merge.code() == null ? merge.name() : merge.name() + " (" + merge.code() + ")"));
            Span when = new Span(Messages.text(TEXT + ".when", merge.at().toLocalDate(), merge.by(), merge.reason()));
            when.addClassName("hint");
            line.add(when);
            if (may && merge.undoUntil() != null) {
                line.add(button(merge, merging, done));
            }
            line.addClassName("merged-record");
            panel.add(line);
        }
        return panel;
    }

    private static Button button(MergeRow merge, MergingOrganisations merging, Runnable done) {
        Button undo = new Button(Messages.text(TEXT + ".undo-until", merge.undoUntil()), click -> ReasonDialog.ask(
                TEXT + ".undo",
                reason -> {
                    merging.undo(merge.id(), reason);
                    Notice.done(TEXT + ".undone");
                    done.run();
                },
                merge.name()));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.setAriaLabel(Messages.text(TEXT + ".undo-of", merge.name()));
        return undo;
    }
}
