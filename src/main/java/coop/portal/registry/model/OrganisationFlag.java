package coop.portal.registry.model;

/** What marks an organisation in plans and support programmes (LHTX 18.3). */
public enum OrganisationFlag {
    NEW_STYLE,
    VALUE_CHAIN,
    OCOP,
    VIETGAP,
    ORGANIC,
    HIGH_TECH,
    DIGITAL,
    WOMEN_LED,
    PEOPLES_CREDIT_FUND,
    COOP_SUPPORT_FUND
}
