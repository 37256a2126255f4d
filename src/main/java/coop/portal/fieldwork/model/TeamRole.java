package coop.portal.fieldwork.model;

/** What somebody is on a team (NĐ217 12.1; LTT 27.2). */
public enum TeamRole {
    LEADER,
    DEPUTY,
    MEMBER
}
