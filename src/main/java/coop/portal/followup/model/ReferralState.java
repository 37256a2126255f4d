package coop.portal.followup.model;

/** Whether it was answered, and how. */
public enum ReferralState {
    OPEN,
    TAKEN_UP,
    DECLINED
}
