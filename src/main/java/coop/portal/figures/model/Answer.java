package coop.portal.figures.model;

/** What is answered to a question of a report; no answer is not a no. */
public enum Answer {
    YES,
    NO
}
