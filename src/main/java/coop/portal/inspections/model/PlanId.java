package coop.portal.inspections.model;

import coop.portal.kernel.Ids;

/** The annual plan of one agency, through all its versions. */
public record PlanId(long value) {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    public static PlanId parse(String text) {
        return new PlanId(Ids.parse(text));
    }

    /** As it stands in an address. */
    public String text() {
        return Ids.text(value);
    }
}
