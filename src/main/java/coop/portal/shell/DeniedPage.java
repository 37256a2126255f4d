package coop.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** The page is there, but what it does is not for this person. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
class DeniedPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    DeniedPage() {
        super("shell.problem.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say();
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
