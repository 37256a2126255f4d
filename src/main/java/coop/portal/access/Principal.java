package coop.portal.access;

import coop.portal.access.scope.HasScope;
import coop.portal.access.scope.Scope;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is signed in, as the framework keeps it: the sign-in name and the actor. */
public record Principal(String userName, Actor actor) implements java.security.Principal, HasScope, Serializable {

    @Override
    public String getName() {
        return userName;
    }

    @Override
    public Scope scope() {
        return actor.scope();
    }

    /** Signed in with the rights of the actor, and nothing else. */
    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities());
    }

    private Collection<GrantedAuthority> authorities() {
        return List.copyOf(actor.permissions().stream().map(SimpleGrantedAuthority::new).toList());
    }
}
