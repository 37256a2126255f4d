package coop.portal.access.ui;

import coop.portal.access.SignInRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page with a word for what went wrong, and never with what was typed. */
final class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        SignInRefused.Why why = failure instanceof SignInRefused refused ? refused.why() : SignInRefused.Why.WRONG;
        String rest = failure instanceof SignInRefused refused && refused.minutes() > 0
                ? "&minutes=" + refused.minutes()
                : "";
        response.sendRedirect(request.getContextPath() + "/" + LoginView.PATH + "?error=" + why + rest);
    }
}
