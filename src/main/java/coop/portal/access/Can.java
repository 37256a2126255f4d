package coop.portal.access;

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
}
