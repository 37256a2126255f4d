package coop.portal.followup.model;

/** The page of a referral. @param answerable whoever looks may answer it now */
public record ReferralSheet(Referral referral, boolean evidenceShown, boolean answerable) {}
