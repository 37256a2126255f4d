package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.registry.RecordingLineage;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.ReasonDialog;
import java.util.List;

/** Where an organisation comes from and what became of it, step by step. */
final class LineagePanel {

    private static final String TEXT = "registry.LineagePanel";

    private LineagePanel() {}

    static Component of(List<LineageRow> steps, RecordingLineage recording, boolean may, Runnable changed) {
        Div panel = new Div();
        panel.addClassName("merged-records");
        steps.forEach(step -> panel.add(step(step, recording, may, changed)));
        return panel;
    }

    private static Component step(LineageRow step, RecordingLineage recording, boolean may, Runnable changed) {
        Div line = new Div(new Span(Messages.text(TEXT + ".when", step.kind(), step.on())));
        Span document = new Span(step.document() + " (" + step.kind().article() + ")");
        document.addClassName("hint");
        line.add(document, side("before", step.predecessors()), side("after", step.successors()));
        if (step.code() != null) {
            line.add(new Span(Messages.text(TEXT + ".code", step.code())));
        }
        if (may) {
            Button withdraw = new Button(Messages.text(TEXT + ".withdraw"), click -> ReasonDialog.ask(
                    TEXT + ".withdraw",
                    reason -> {
                        recording.withdraw(step.id(), reason);
                        Notice.done(TEXT + ".withdrawn");
                        changed.run();
                    },
                    step.document()));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            line.add(withdraw);
        }
        line.addClassName("merged-record");
        return line;
    }

    private static Component side(String key, List<OrganisationRef> refs) {
        Div side = new Div(new Span(Messages.text(TEXT + "." + key) + " "));
        for (int i = 0; i < refs.size(); i++) {
            OrganisationRef ref = refs.get(i);
            side.add(new Span(i == 0 ? "" : ", "),
                    new Anchor(RegistryNavigation.toOrganisation(ref.id()), ref.name()));
        }
        return side;
    }
}
