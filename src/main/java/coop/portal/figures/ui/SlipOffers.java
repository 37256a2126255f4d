package coop.portal.figures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import coop.portal.figures.model.UnitSlip;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.function.Consumer;

/** Offers to put right what looks as if typed in another unit. */
final class SlipOffers extends Div {

    private static final String PAGE = "figures.ReportForm";

    SlipOffers() {
        addClassNames("slip-offers");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<UnitSlip> slips, Consumer<UnitSlip> take) {
        removeAll();
        for (UnitSlip slip : slips) {
            Button button = new Button(
                    Messages.text(PAGE + ".offer", slip.field(), Formats.millions(slip.offered().longValue())),
                    click -> take.accept(slip));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
        setVisible(!slips.isEmpty());
    }
}
