package coop.portal.reconciliation.model;

/**
 * What the national system shows to everybody (NĐ92 29), and the day of the certificate: the items that are compared; the charter
 * capital too, where an export tells it.
 */
public enum PublicItem {
    NAME,
    CODE,
    ADDRESS,
    INDUSTRY,
    REPRESENTATIVE,
    STATUS,
    CERTIFICATE_DATE,
    CAPITAL
}
