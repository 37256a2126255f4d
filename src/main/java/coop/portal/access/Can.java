package coop.portal.access;

import coop.portal.access.scope.Scope;
import coop.portal.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a screen asks before it shows a button: the same permission guards the use case behind it. */
@Component
public class Can {

    private final Actors actors;

    Can(Actors actors) {
        this.actors = actors;
    }

    public boolean perform(String permission) {
        return actors.find().filter(actor -> actor.may(permission)).isPresent();
    }

    /**
     * Whether one may do it in a commune: the permission, and the commune in one's charge. Who sees rows of a commune for
     * their sector only is not in charge of it.
     *
     * @param commune none when it is not known: only those in charge of the whole province are then
     */
    public boolean performIn(String permission, @Nullable UnitId commune) {
        return actors.find()
                .filter(actor -> actor.may(permission))
                .map(Actor::scope)
                .filter(scope -> commune == null ? scope.equals(Scope.EVERYTHING) : scope.owns(commune.value()))
                .isPresent();
    }
}
