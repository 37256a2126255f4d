package coop.portal.registry.model;

/** Whether an organisation was there on a day. */
public enum Presence {
    NOT_YET,
    THERE,
    GONE
}
