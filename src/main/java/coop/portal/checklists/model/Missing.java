package coop.portal.checklists.model;

/** What an answer still lacks to be whole. */
public enum Missing {
    ARTICLE,
    REMARK,
    RECOMMENDATION,
    REASON
}
