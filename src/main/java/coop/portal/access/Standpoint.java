package coop.portal.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Somebody in one capacity, and what that stands on. */
record Standpoint(String userName, Actor actor, SessionMark mark) {

    Authentication authentication() {
        Authentication authentication = new Principal(userName, actor).authentication();
        ((AbstractAuthenticationToken) authentication).setDetails(mark);
        return authentication;
    }
}
