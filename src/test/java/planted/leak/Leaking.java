package planted.leak;

import planted.leak.persistence.Thing;

/** A verb that shows an entity. */
public class Leaking {
    public Thing find() {
        return new Thing();
    }
}
