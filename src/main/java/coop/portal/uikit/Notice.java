package coop.portal.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.List;

/** A line about what just happened: quiet for success, staying until it was read for what went wrong. */
public final class Notice {

    private static final int QUIET_MILLIS = 5_000;

    private Notice() {}

    /** It went well; the line goes by itself. */
    public static void done(String key, Object... args) {
        show(List.of(Messages.text(key, args)), "notice-done", QUIET_MILLIS);
    }

    /** It was refused or failed; the lines stay until somebody closes them. */
    public static void problem(List<String> lines) {
        show(lines, "notice-problem", 0);
    }

    private static void show(List<String> lines, String look, int millis) {
        Notification notification = new Notification();
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.setDuration(millis);
        notification.addClassName(look);
        notification.setAssertive(millis == 0);
        Div words = new Div();
        lines.forEach(line -> words.add(new Div(new Span(line))));
        Button close = new Button(Sign.of("cross"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(Messages.text("uikit.close"));
        Div inside = new Div(words, close);
        inside.addClassName("notice");
        notification.add(inside);
        notification.open();
    }
}
