package coop.portal.access.model;

/** Over which rows an assignment reaches: the whole province, the agency's own, those of some communes or sectors. */
public enum ScopeKind {
    EVERYTHING,
    AGENCY,
    COMMUNES,
    SECTORS
}
