package coop.portal.access;

import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session in which the person acts right now: puts them where they stand after they changed it themselves. */
@Component
class OpenSession {

    private final Capacities capacities;
    private final SecurityContextRepository contexts;
    private final PortalClock clock;

    OpenSession(Capacities capacities, SecurityContextRepository contexts, PortalClock clock) {
        this.capacities = capacities;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** The capacity of this session, none outside of one. */
    long capacity() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SessionMark mark ? mark.capacity() : 0;
    }

    void standAnewAfterCommit(UserId user) {
        standAfterCommit(user, capacity());
    }

    void standAfterCommit(UserId user, long capacity) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                capacities.standpointApart(user, capacity, clock.today()).ifPresent(OpenSession.this::take);
            }
        });
    }

    private void take(Standpoint standpoint) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(standpoint.authentication());
        SecurityContextHolder.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            HttpServletResponse response = attributes.getResponse();
            if (response != null) {
                contexts.saveContext(context, request, response);
            }
        }
    }
}
