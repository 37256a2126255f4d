package coop.portal.gazetteer.ui;

import coop.portal.gazetteer.model.Subjects;
import coop.portal.kernel.UnitId;
import coop.portal.uikit.SubjectLink;
import org.springframework.stereotype.Component;

/** The addresses of units, agencies and the page on which a province is loaded. */
@Component
public final class GazetteerNavigation implements SubjectLink {

    static final String UNITS = "territory/units";
    static final String AGENCIES = "territory/agencies";
    static final String LOAD = "territory/load";

    GazetteerNavigation() {}

    public static String unit(UnitId id) {
        return UNITS + "/" + id.text();
    }

    @Override
    public String type() {
        return Subjects.UNIT;
    }

    @Override
    public String path(String id) {
        return UNITS + "/" + id;
    }
}
