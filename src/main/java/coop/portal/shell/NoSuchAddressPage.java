package coop.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no page at this address, or none that the person may open, which is the same to them. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
class NoSuchAddressPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    NoSuchAddressPage() {
        super("shell.problem.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
