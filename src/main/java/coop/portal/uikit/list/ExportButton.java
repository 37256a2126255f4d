package coop.portal.uikit.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.ListExport;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.WorkBegun;
import java.util.function.Supplier;

/** Starts the workbook of a list; where personal data would be in it, it asks first what they are for. */
final class ExportButton {

    private ExportButton() {}

    static <R, F> Button of(ListExport export, Supplier<ListExport.Request<R, F>> wanted) {
        Button button = new Button(Messages.text("uikit.list.export"), click -> {
            ListExport.Request<R, F> request = wanted.get();
            if (request.personal()) {
                ReasonDialog.ask("uikit.list.export-personal", purpose -> begin(export, request.inOrderTo(purpose)));
            } else {
                Attempt.to(() -> begin(export, request));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static void begin(ListExport export, ListExport.Request<?, ?> request) {
        export.start(request);
        Notice.done("uikit.list.export-begun");
        WorkBegun.tell();
    }
}
