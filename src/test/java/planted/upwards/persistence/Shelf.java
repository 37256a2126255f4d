package planted.upwards.persistence;

import planted.upwards.Verb;

/** Memory that knows a verb. */
class Shelf {
    private final Verb verb = new Verb();

    @Override
    public String toString() {
        return verb.toString();
    }
}
