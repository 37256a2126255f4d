package coop.portal.checklists.model;

/** What a version is on a day: being written, to hold from a later day, holding, or replaced by a later one. */
public enum TemplateState {
    DRAFT,
    PLANNED,
    IN_FORCE,
    REPLACED
}
