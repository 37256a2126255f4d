package coop.portal.law.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.kernel.Timeline;
import coop.portal.law.DeclaringLaw;
import coop.portal.law.LegalQueries;
import coop.portal.law.model.LawPermissions;
import coop.portal.law.model.LegalSheet;
import coop.portal.law.model.LegalValue;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A number of law: what it is today, what it was and will be, and by which article. */
@Route(LawNavigation.NUMBERS + "/:id/:tab?")
@RolesAllowed(LawPermissions.VALUE_READ)
class LegalNumberView extends SheetPage {

    private static final String PAGE = "law.LegalNumberView";

    private final transient LegalQueries queries;
    private final transient DeclaringLaw declaring;
    private final transient Timeline timeline;
    private final transient Can can;

    LegalNumberView(LegalQueries queries, DeclaringLaw declaring, Timeline timeline, Can can) {
        super(PAGE);
        this.queries = queries;
        this.declaring = declaring;
        this.timeline = timeline;
        this.can = can;
    }

    @Override
    protected void build(String id) {
        LegalSheet sheet = queries.sheet(id);
        header(LegalWords.label(sheet.name()), null);
        LegalValue today = sheet.today();
        keyFacts()
                .fact("value", LegalWords.shown(sheet.name(), today))
                .fact("article", today == null ? null : today.article())
                .fact("from", today == null ? null : today.from())
                .fact("unit", sheet.name().unit());
        if (can.perform(LawPermissions.VALUE_WRITE)) {
            nextSteps().main(PAGE + ".declare", () -> LegalValueDialog.declare(sheet, declaring, this::rebuild));
        }
        tab("values", () -> values(sheet));
        tab("history", () -> new TimelinePanel(timeline, sheet.subject()));
    }

    private Component values(LegalSheet sheet) {
        if (sheet.values().isEmpty()) {
            return new Paragraph(Messages.text(PAGE + ".none"));
        }
        boolean writes = can.perform(LawPermissions.VALUE_WRITE);
        PlainTable table = writes
                ? new PlainTable(PAGE, "from", "to", "one", "article", "acts")
                : new PlainTable(PAGE, "from", "to", "one", "article");
        for (LegalValue value : sheet.values()) {
            Object[] cells = {
                Formats.date(value.from()), Formats.date(value.to()), LegalWords.shown(sheet.name(), value), value.article()
            };
            if (writes) {
                table.row(cells[0], cells[1], cells[2], cells[3], acts(sheet, value));
            } else {
                table.row(cells);
            }
        }
        return table;
    }

    private Div acts(LegalSheet sheet, LegalValue value) {
        Button correct = new Button(Messages.text(PAGE + ".correct"),
                click -> LegalValueDialog.correct(sheet, value, declaring, this::rebuild));
        Button withdraw = new Button(Messages.text("law.act.withdraw"), click -> ReasonDialog.ask("law.act.withdraw",
                reason -> {
                    declaring.withdraw(sheet.name().name(), sheet.mark(), value.id(), reason);
                    rebuild();
                }, LegalWords.shown(sheet.name(), value), value.from()));
        correct.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div acts = new Div(correct, withdraw);
        acts.addClassName("row-acts");
        return acts;
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("law.LegalNumbersView.title"), LawNavigation.NUMBERS));
    }
}
