package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who must have a board (LHTX 56.2), and which changes of the capital must be registered (LHTX 47.1). */
final class GovernanceRules {

    private static final int UNION_MEMBERS = 10;
    private static final int SMALL_MEMBERS = 50;
    private static final BigDecimal BILLION = new BigDecimal("1000000000");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    private GovernanceRules() {}

    static List<Remark> check(OrganisationDraft draft, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        boolean shortForm = draft.governance().type() == GovernanceType.SHORT;
        if (shortForm && draft.type() == OrganisationType.COOPERATIVE_UNION && members(draft) >= UNION_MEMBERS) {
            remarks.add(Remark.warning("DQ-23", "governanceType", "registry.remark.governance-union").by("LHTX 56.2"));
        }
        if (shortForm && draft.type() == OrganisationType.COOPERATIVE && smallAtLeast(draft)) {
            remarks.add(Remark.warning("DQ-23", "governanceType", "registry.remark.governance-size")
                    .by("LHTX 56.2; NĐ113 5"));
        }
        if (draft.governance().union() != null && draft.type() != OrganisationType.COOPERATIVE) {
            remarks.add(Remark.error("GOV-2", "union", "registry.remark.union-of-cooperatives").by("LHTX 4.8"));
        }
        if (circumstances.before() != null && mustBeRegistered(circumstances.before().capital(), draft.capital())) {
            remarks.add(Remark.info("CAP-3", "charterCapital", "registry.remark.capital-change").by("LHTX 45.4; LHTX 47.1"));
        }
        return remarks;
    }

    /** A change of the charter capital by 5 % or by a billion đồng. */
    static boolean mustBeRegistered(Capital before, Capital after) {
        BigDecimal old = before.charter();
        if (old == null || after.charter() == null) {
            return false;
        }
        BigDecimal difference = after.charter().subtract(old).abs();
        return difference.signum() > 0
                && (difference.compareTo(BILLION) >= 0 || difference.compareTo(old.multiply(TWENTIETH)) >= 0);
    }

    /** Only the rows of agriculture are known (NĐ113 art. 5), and of capital only the charter's: less is never claimed. */
    private static boolean smallAtLeast(OrganisationDraft draft) {
        @Nullable BigDecimal charter = draft.capital().charter();
        return draft.activity().sector() == Sector.AGRICULTURE
                && members(draft) >= SMALL_MEMBERS
                && charter != null
                && charter.compareTo(BILLION) >= 0;
    }

    private static int members(OrganisationDraft draft) {
        return draft.members().official() == null ? 0 : draft.members().official();
    }
}
