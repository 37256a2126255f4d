package coop.portal.checklists.model;

/** What a team found about one item (domain 4.5). */
public enum AnswerValue {
    PASS,
    FAIL,
    PARTIAL,
    NA,
    NOT_CHECKED
}
