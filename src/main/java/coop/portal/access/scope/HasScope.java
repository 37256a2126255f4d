package coop.portal.access.scope;

/** A principal that knows which rows are its own. */
public interface HasScope {

    Scope scope();
}
