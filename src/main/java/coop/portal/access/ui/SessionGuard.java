package coop.portal.access.ui;

import coop.portal.access.Principal;
import coop.portal.access.SessionWatch;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that rested too long or whose account changed, and gives one whose rights changed the new ones, before
 * anything else looks at the request. Signs of life that an open page sends by itself do not count as work.
 */
final class SessionGuard extends OncePerRequestFilter {

    private static final String LAST_WORK = SessionGuard.class.getName();

    private final SessionWatch watch;
    private final SecurityContextRepository contexts;

    SessionGuard(SessionWatch watch, SecurityContextRepository contexts) {
        this.watch = watch;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Principal) {
            look(request, response, authentication);
        }
        chain.doFilter(request, response);
        beginWork(request);
    }

    /** Signing in is work, too. */
    private void beginWork(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof Principal
                && session.getAttribute(LAST_WORK) == null) {
            session.setAttribute(LAST_WORK, watch.now());
        }
    }

    private void look(HttpServletRequest request, HttpServletResponse response, Authentication before) {
        Optional<Authentication> now = rested(request) ? Optional.empty() : watch.stillValid(before);
        if (now.isEmpty()) {
            end(request.getSession(false));
        } else if (now.get() != before) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(now.get());
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private boolean rested(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        Instant last = session.getAttribute(LAST_WORK) instanceof Instant work ? work : null;
        boolean rested = watch.restedTooLong(last);
        if (!rested && !"heartbeat".equals(request.getParameter("v-r"))) {
            session.setAttribute(LAST_WORK, watch.now());
        }
        return rested;
    }

    private static void end(@Nullable HttpSession session) {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
    }
}
