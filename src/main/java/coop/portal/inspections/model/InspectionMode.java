package coop.portal.inspections.model;

/** How the visit is held; from afar comes first (LTT 19.2; NĐ217 4.5). */
public enum InspectionMode {
    ON_SITE,
    ONLINE,
    REMOTE_DATA
}
