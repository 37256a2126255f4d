package coop.portal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** A question with a few fields before an act; what was typed stays when the act is refused, with the reasons above it. */
public final class Ask {

    private static final int LONGEST_WORDS = 2_000;

    private Ask() {}

    /**
     * Asks, then acts.
     *
     * @param key of the act's name, which is the title and the button unless there are {@code <key>.title} and {@code
     *     <key>.go}; {@code <key>.explained} tells more where there is such a text
     */
    public static void ask(String key, Runnable act, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(name(key, ".title"));
        if (Messages.has(key + ".explained")) {
            dialog.add(new Paragraph(Messages.text(key + ".explained")));
        }
        Div problem = new Div();
        problem.addClassNames("ask-problem", "tone-late");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div inside = new Div(fields);
        inside.addClassName("ask-fields");
        dialog.add(problem, inside);
        Button go = new Button(name(key, ".go"), click -> Attempt.problem(act).ifPresentOrElse(words -> {
            problem.setText(words);
            problem.setVisible(true);
        }, dialog::close));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(Messages.text("uikit.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel, go);
        dialog.open();
    }

    /** The words that go with an act. @param needed whether it is refused without them, which the rules say and the field shows */
    public static TextArea words(String label, boolean needed) {
        TextArea words = new TextArea(label);
        words.setRequiredIndicatorVisible(needed);
        words.setMinRows(2);
        words.setMaxLength(LONGEST_WORDS);
        words.setWidthFull();
        return words;
    }

    private static String name(String key, String part) {
        return Messages.text(Messages.has(key + part) ? key + part : key);
    }
}
