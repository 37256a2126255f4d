package coop.portal.figures.model;

/** What people do with a report, each act with the permission it takes. */
public enum ReportAction {
    EDIT(FigurePermissions.REPORT_WRITE),
    SUBMIT(FigurePermissions.REPORT_SUBMIT),
    HAND_IN(FigurePermissions.REPORT_IMPORT),
    CHECK(FigurePermissions.REPORT_CHECK),
    ACCEPT(FigurePermissions.REPORT_ACCEPT),
    RETURN(FigurePermissions.REPORT_RETURN),
    LOCK(FigurePermissions.PERIOD_LOCK);

    private final String permission;

    ReportAction(String permission) {
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
