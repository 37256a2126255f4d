package coop.portal.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import coop.portal.access.Principal;
import coop.portal.access.SessionMark;
import coop.portal.access.SignOuts;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What comes before any page: the person's language; a password that somebody else knows is changed before anything else;
 * and who opens a page without a right to it leaves a trace.
 */
@Component
class FirstThings implements VaadinServiceInitListener {

    private static final int BEFORE_ACCESS_CONTROL = 1_000;

    private final SignOuts traces;

    FirstThings(SignOuts traces) {
        this.traces = traces;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            UI ui = start.getUI();
            speak(ui, mark());
            ui.addBeforeEnterListener(new Doorkeeper(traces));
        });
    }

    /** As the account says; before signing in, as the browser was last told. */
    private static void speak(UI ui, @Nullable SessionMark mark) {
        if (mark != null) {
            Locale locale = mark.language().equals("en") ? Messages.ENGLISH : Messages.VIETNAMESE;
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
        }
    }

    private static @Nullable SessionMark mark() {
        return authentication()
                .map(Authentication::getDetails)
                .filter(SessionMark.class::isInstance)
                .map(SessionMark.class::cast)
                .orElse(null);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Looks at every way into a page. */
    @ListenerPriority(BEFORE_ACCESS_CONTROL)
    private record Doorkeeper(SignOuts traces) implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            SessionMark mark = mark();
            Class<?> target = event.getNavigationTarget();
            if (mark != null && mark.mustChangePassword() && target != NewPasswordView.class) {
                event.forwardTo(NewPasswordView.class);
                return;
            }
            RolesAllowed allowed = target.getAnnotation(RolesAllowed.class);
            authentication()
                    .map(Authentication::getPrincipal)
                    .filter(Principal.class::isInstance)
                    .map(principal -> ((Principal) principal).actor())
                    .filter(actor -> allowed != null && Arrays.stream(allowed.value()).noneMatch(actor::may))
                    .ifPresent(actor -> traces.denied(actor, event.getLocation().getPath()));
        }
    }
}
