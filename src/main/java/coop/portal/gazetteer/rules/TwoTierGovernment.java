package coop.portal.gazetteer.rules;

import java.time.LocalDate;

/** The day from which there are communes and wards directly below the province (domain 0.1). */
public final class TwoTierGovernment {

    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    public static final LocalDate LAST_DAY_BEFORE = FIRST_DAY.minusDays(1);

    private TwoTierGovernment() {}
}
