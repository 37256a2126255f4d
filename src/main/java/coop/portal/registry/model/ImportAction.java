package coop.portal.registry.model;

/** What can be done with an imported file; the last two are the work's own. */
public enum ImportAction {
    CHECK,
    CORRECT,
    APPLY,
    UNDO,
    DISCARD,
    FINISH,
    GIVE_UP
}
