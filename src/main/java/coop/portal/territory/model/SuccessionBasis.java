package coop.portal.territory.model;

/** How it is known what became of a unit: nothing is guessed, so what none of these says is not configured. */
public enum SuccessionBasis {
    /** The unit of today goes on under the code of the former commune in which its seat lies. */
    SAME_CODE,
    /** The seat of the unit of today lies in the former district. */
    SEAT_IN_DISTRICT,
    /** Somebody answerable has said so. */
    DECLARED
}
