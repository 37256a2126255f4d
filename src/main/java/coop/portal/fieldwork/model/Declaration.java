package coop.portal.fieldwork.model;

/** What a member of a team has said of a conflict of interest with the subject (NĐ217 12.2; LTT 27.3). */
public enum Declaration {
    WAITING,
    NO_CONFLICT,
    CONFLICT
}
