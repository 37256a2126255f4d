package coop.portal.kernel;

/** There is no such thing for the person who asks; whether it exists for others is not told. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
