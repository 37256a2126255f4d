package coop.portal.kernel;

/** Somebody else changed the thing since it was read. What was typed is kept; the person is shown both versions. */
public class StaleException extends RuntimeException {

    public StaleException(String what) {
        super(what);
    }
}
