package coop.portal.checklists.model;

/** Whether a checklist takes answers: it does until its check freezes it, and again when the check has reopened it. */
public enum ChecklistState {
    OPEN,
    FROZEN,
    REOPENED
}
