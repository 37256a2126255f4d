package coop.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.portal.kernel.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such thing for the person who asks: not there, or out of their scope, which is the same to them. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        super("shell.problem.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
