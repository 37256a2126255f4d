package coop.portal.gazetteer.model;

import coop.portal.kernel.Subject;
import coop.portal.territory.model.Unit;

/** Units as the trail speaks of them. */
public final class Subjects {

    public static final String UNIT = "unit";

    private Subjects() {}

    public static Subject of(Unit unit) {
        return new Subject(UNIT, unit.id().text(), unit.name());
    }
}
