package coop.portal.gazetteer.rules;

import java.time.LocalDate;

/** The end of the district tier (Luật Tổ chức chính quyền địa phương 72/2025/QH15, in force 1/7/2025). */
public final class TwoTierGovernment {

    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    public static final LocalDate LAST_DAY_BEFORE = FIRST_DAY.minusDays(1);

    private TwoTierGovernment() {}
}
