package coop.portal.registry.model;

/** How the figures of an organisation stand to a threshold of size. */
public enum SizeAnswer {
    REACHED,
    NOT_REACHED,
    /** A figure that decides is not known. */
    UNKNOWN,
    NOT_CONFIGURED
}
