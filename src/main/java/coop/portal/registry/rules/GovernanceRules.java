package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.SizeAnswer;
import coop.portal.registry.model.SizeFacts;
import coop.portal.registry.model.SizeStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who must have a board (LHTX 56.2), and which changes of the capital must be registered (LHTX 47.1). */
final class GovernanceRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private GovernanceRules() {}

    static List<Remark> check(OrganisationDraft draft, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        if (draft.governance().type() == GovernanceType.SHORT) {
            board(draft, circumstances).ifPresent(remarks::add);
        }
        if (draft.governance().union() != null && draft.type() != OrganisationType.COOPERATIVE) {
            remarks.add(Remark.error("GOV-2", "union", "registry.remark.union-of-cooperatives").by("LHTX 4.8"));
        }
        OrganisationDraft before = circumstances.before();
        if (before != null) {
            capitalChange(before.capital(), draft.capital(), circumstances.limits()).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static Optional<Remark> board(OrganisationDraft draft, Circumstances circumstances) {
        LegalValue members = circumstances.limits().of(RecordLimit.FULL_GOVERNANCE_MEMBERS);
        return switch (draft.type()) {
            case COOPERATIVE -> smallOrMore(draft, circumstances).map(step -> Remark.warning(
                            "DQ-23", "governanceType", "registry.remark.governance-size", step.threshold().size())
                    .by("LHTX 56.2; " + step.threshold().article()));
            case COOPERATIVE_UNION -> members == null || members(draft) < members.asInt()
                    ? Optional.empty()
                    : Optional.of(Remark.warning(
                                    "DQ-23", "governanceType", "registry.remark.governance-union", members.asInt())
                            .by(members.article()));
            case COOPERATIVE_GROUP -> Optional.empty();
        };
    }

    /** A change of the charter capital by so many percent or by so many đồng. */
    private static Optional<Remark> capitalChange(Capital before, Capital after, RecordLimits limits) {
        BigDecimal old = before.charter();
        LegalValue percent = limits.of(RecordLimit.CAPITAL_CHANGE_PERCENT);
        LegalValue amount = limits.of(RecordLimit.CAPITAL_CHANGE_AMOUNT);
        LegalValue days = limits.of(RecordLimit.CAPITAL_CHANGE_DAYS);
        if (old == null || after.charter() == null || percent == null || amount == null || days == null) {
            return Optional.empty();
        }
        BigDecimal difference = after.charter().subtract(old).abs();
        boolean told = difference.signum() > 0
                && (difference.compareTo(amount.asDecimal()) >= 0
                        || difference.multiply(HUNDRED).compareTo(old.multiply(percent.asDecimal())) >= 0);
        return told
                ? Optional.of(Remark.info("CAP-3", "charterCapital", "registry.remark.capital-change", percent.asDecimal(),
                                amount.asDecimal().divideToIntegralValue(MILLION).longValue(), days.asInt())
                        .by(days.article()))
                : Optional.empty();
    }

    /** The largest threshold that is reached for certain; what is not known or not configured claims nothing. */
    private static Optional<SizeStep> smallOrMore(OrganisationDraft draft, Circumstances circumstances) {
        Sector sector = draft.activity().sector();
        if (sector == null) {
            return Optional.empty();
        }
        SizeFacts facts = new SizeFacts(
                sector, draft.members().official(), circumstances.revenue(), null, draft.capital().charter());
        return SizeRules.assess(facts, circumstances.limits().sizes(sector)).steps().stream()
                .filter(step -> step.answer() == SizeAnswer.REACHED)
                .findFirst();
    }

    private static int members(OrganisationDraft draft) {
        return draft.members().official() == null ? 0 : draft.members().official();
    }
}
