package coop.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.portal.uikit.Attempt;
import jakarta.servlet.http.HttpServletResponse;

/** Something unexpected: what happened is in the log under the reference that the page tells. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    FailurePage() {
        super("shell.problem.failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(Attempt.reference(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
