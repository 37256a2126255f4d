package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.RecordLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Capital, members and managers: nothing below what the law asks for, no part greater than its whole (domain 2.3, 2.4). */
final class FigureRules {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private FigureRules() {}

    static List<Remark> capital(Capital capital, OrganisationType type, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        BigDecimal charter = capital.charter();
        boolean group = type == OrganisationType.COOPERATIVE_GROUP;
        if (charter == null && !group) {
            remarks.add(soft(circumstances, "DQ-12", "charterCapital", "registry.remark.capital-missing").by("LHTX 45.4"));
        }
        if (charter != null && (charter.signum() < 0 || charter.signum() == 0 && !group)) {
            remarks.add(Remark.error("DQ-12", "charterCapital", "registry.remark.capital-positive").by("LHTX 45.4"));
        }
        LegalValue implausible = circumstances.limits().of(RecordLimit.CAPITAL_IMPLAUSIBLE);
        if (charter != null && implausible != null && charter.compareTo(implausible.asDecimal()) > 0) {
            remarks.add(Remark.warning("DQ-18", "charterCapital", "registry.remark.capital-unit-slip",
                            charter, implausible.asDecimal().divideToIntegralValue(BILLION).longValue())
                    .by(implausible.article()));
        }
        BigDecimal contributed = capital.contributed();
        if (contributed != null && contributed.signum() < 0) {
            remarks.add(Remark.error("CAP-2", "contributedCapital", "registry.remark.negative"));
        }
        if (contributed != null && charter != null && contributed.compareTo(charter) > 0) {
            remarks.add(Remark.warning("M-08", "contributedCapital", "registry.remark.capital-contributed-exceeds")
                    .by("LHTX 74.4"));
        }
        return remarks;
    }

    static List<Remark> members(MemberFigures members, OrganisationType type, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        Integer official = members.official();
        LegalValue least = circumstances.limits().of(RecordLimit.leastMembers(type));
        if (official == null) {
            remarks.add(soft(circumstances, "M-01", "membersOfficial", "registry.remark.members-missing"));
        } else if (official < 0) {
            remarks.add(Remark.error("M-01", "membersOfficial", "registry.remark.negative"));
        } else if (least != null && official < least.asInt()) {
            remarks.add(Remark.error("M-01", "membersOfficial", "registry.remark.members-too-few", least.asInt(), official)
                    .by(least.article()));
        }
        notNegative(remarks, "membersAssociateCapital", members.associateCapital());
        notNegative(remarks, "membersAssociateOther", members.associateOther());
        within(remarks, "membersFemale", members.female(), all(members));
        within(remarks, "membersEthnicMinority", members.ethnicMinority(), all(members));
        within(remarks, "membersForeign", members.foreign(), official);
        return remarks;
    }

    static List<Remark> managers(ManagerFigures managers) {
        List<Remark> remarks = new ArrayList<>();
        notNegative(remarks, "managersTotal", managers.total());
        notNegative(remarks, "managersUniversity", managers.university());
        notNegative(remarks, "managersIntermediate", managers.intermediate());
        int qualified = zero(managers.university()) + zero(managers.intermediate());
        if (managers.total() != null && managers.total() >= 0 && qualified > managers.total()) {
            remarks.add(Remark.error(
                    "DQ-19", "managersTotal", "registry.remark.managers-exceed", qualified, managers.total()));
        }
        return remarks;
    }

    private static @Nullable Integer all(MemberFigures members) {
        return members.official() == null
                ? null
                : members.official() + zero(members.associateCapital()) + zero(members.associateOther());
    }

    private static Remark soft(Circumstances circumstances, String rule, String field, String key) {
        return circumstances.imported() ? Remark.info(rule, field, key) : Remark.warning(rule, field, key);
    }

    private static void notNegative(List<Remark> remarks, String field, @Nullable Integer value) {
        if (value != null && value < 0) {
            remarks.add(Remark.error("FIG-1", field, "registry.remark.negative"));
        }
    }

    private static void within(List<Remark> remarks, String field, @Nullable Integer part, @Nullable Integer whole) {
        notNegative(remarks, field, part);
        if (part != null && whole != null && whole >= 0 && part > whole) {
            remarks.add(Remark.error("FIG-2", field, "registry.remark.part-exceeds-whole", part, whole));
        }
    }

    private static int zero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
