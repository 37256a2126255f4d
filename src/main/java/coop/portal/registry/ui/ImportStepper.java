package coop.portal.registry.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import coop.portal.registry.model.ImportStage;
import coop.portal.uikit.Messages;
import java.util.List;

/** The four steps of an import and where one is: file, columns, check, apply. */
final class ImportStepper extends OrderedList {

    private static final List<String> STEPS = List.of("file", "columns", "check", "apply");

    ImportStepper(int current) {
        addClassName("import-steps");
        getElement().setAttribute("aria-label", Messages.text("registry.ImportStepper.title"));
        for (int i = 0; i < STEPS.size(); i++) {
            ListItem step = new ListItem(Messages.text("registry.ImportStepper." + STEPS.get(i)));
            if (i == current) {
                step.getElement().setAttribute("aria-current", "step");
            } else if (i < current) {
                step.addClassName("import-step-past");
            }
            add(step);
        }
    }

    static ImportStepper at(ImportStage stage) {
        return new ImportStepper(switch (stage) {
            case UPLOADED, DISCARDED -> 1;
            case CHECKING, CHECKED -> 2;
            case APPLYING, UNDOING -> 3;
            case APPLIED, UNDONE -> 4;
        });
    }
}
