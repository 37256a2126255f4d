package coop.portal.checklists.model;

/** What is done with a checklist: its team answers, its check freezes and reopens it. */
public enum ChecklistAction {
    ANSWER,
    FREEZE,
    REOPEN
}
