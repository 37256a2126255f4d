package coop.portal.inspections.model;

/** What kind of visit is planned: only an inspectorate inspects, all others check (LTT 7; NĐ217 art. 3, 6). */
public enum InspectionKind {
    INSPECTION,
    SPECIALISED_CHECK,
    REGISTRATION_CHECK,
    SUPPORT_USE_CHECK,
    GUIDANCE_VISIT;

    /** A visit to guide is no check and leaves the once-a-year limit alone. */
    public boolean countsForLimit() {
        return this != GUIDANCE_VISIT;
    }
}
