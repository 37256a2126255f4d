package coop.portal.figures.ui;

import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportId;
import coop.portal.kernel.OrganisationId;
import java.util.Collection;
import java.util.Map;

/** Where the pages of figures are, for links from anywhere; without a leading slash. */
public final class FiguresNavigation {

    static final String REPORTS = "figures/reports";
    static final String REPORT = "figures/report";
    static final String EDIT_REPORT = "figures/edit-report";
    static final String ORGANISATION = "figures/organisation";
    static final String PERIODS = "figures/periods";
    static final String PERIOD = "figures/period";
    static final String NEW_HAND_IN = "figures/new-hand-in";
    static final String HAND_IN = "figures/hand-in";

    private FiguresNavigation() {}

    public static String toReports() {
        return REPORTS;
    }

    public static String toReport(ReportId id) {
        return REPORT + "/" + id.text();
    }

    public static String toOrganisation(OrganisationId id) {
        return ORGANISATION + "/" + id.text();
    }

    public static String toPeriod(PeriodKey key) {
        return PERIOD + "/" + key.text();
    }

    static String toEditReport(ReportId id) {
        return EDIT_REPORT + "/" + id.text();
    }

    static String toNewHandIn(PeriodKey key) {
        return NEW_HAND_IN + "/" + key.text();
    }

    static String toHandIn(HandInId id) {
        return HAND_IN + "/" + id.text();
    }

    /** The reports behind a number: of a period, narrowed like the number was. */
    static String toReports(PeriodKey key, Collection<? extends Enum<?>> states, Map<String, String> narrowed) {
        StringBuilder path = new StringBuilder(REPORTS).append("?periods=").append(key.text());
        states.forEach(state -> path.append("&states=").append(state.name()));
        narrowed.forEach((name, value) -> path.append('&').append(name).append('=').append(value));
        return path.toString();
    }
}
