package coop.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What every session and window begins with: the language, and words for when something goes wrong. */
@Component
class ShellStart implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(ShellStart::words);
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(Language.of(start.getRequest()));
            start.getSession().setErrorHandler(ShellStart::tell);
        });
        event.getSource().addUIInitListener(start -> begin(start.getUI()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", Language.of(page.getVaadinRequest()).getLanguage()));
    }

    private static void begin(UI ui) {
        Locale locale = Messages.locale();
        ui.getReconnectDialogConfiguration().setDialogText(Messages.text(locale, "shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Messages.text(locale, "shell.connection.gave-up"));
    }

    /** An error in the middle of a page: the page stays, with a reference that the log knows. */
    private static void tell(ErrorEvent event) {
        Throwable problem = event.getThrowable();
        UI ui = UI.getCurrent();
        if (ui != null && problem instanceof Exception exception) {
            Notice.problem(Attempt.words(exception));
        } else {
            Attempt.reference(problem);
        }
    }

    private static SystemMessages words(SystemMessagesInfo about) {
        Locale locale = about.getLocale() == null ? Messages.VIETNAMESE : about.getLocale();
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(Messages.text(locale, "shell.session-expired"));
        words.setSessionExpiredMessage(Messages.text(locale, "shell.session-expired.next"));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(Messages.text(locale, "shell.internal-error"));
        words.setInternalErrorMessage(Messages.text(locale, "shell.internal-error.next"));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(Messages.text(locale, "shell.cookies-disabled"));
        words.setCookiesDisabledMessage(Messages.text(locale, "shell.cookies-disabled.next"));
        words.setSyncErrorNotificationEnabled(true);
        words.setSyncErrorCaption(Messages.text(locale, "shell.out-of-step"));
        words.setSyncErrorMessage(Messages.text(locale, "shell.out-of-step.next"));
        return words;
    }
}
