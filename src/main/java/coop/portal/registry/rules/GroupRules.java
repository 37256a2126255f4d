package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.Contract;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A group's contract, and by when a group that must be registered is (LHTX 107.2, 115.2; NĐ92 58.1). */
final class GroupRules {

    private GroupRules() {}

    static List<Remark> contract(OrganisationDraft draft, Circumstances circumstances) {
        List<Remark> remarks = new ArrayList<>();
        Contract contract = draft.contract();
        boolean group = draft.type() == OrganisationType.COOPERATIVE_GROUP;
        if (!group && !contract.equals(Contract.EMPTY)) {
            remarks.add(Remark.error("CTR-1", "contractSigned", "registry.remark.contract-of-group").by("LHTX 107.2"));
        }
        if (contract.months() != null && (contract.months() < 1 || contract.indefinite())) {
            remarks.add(Remark.error("CTR-2", "contractMonths", "registry.remark.contract-term").by("LHTX 107.2"));
        }
        LegalValue months = circumstances.limits().of(RecordLimit.GROUP_REGISTERS_MONTHS);
        if (group && months != null && mustRegister(draft, months.asInt())
                && draft.registration().firstCertDate() == null) {
            due(contract, circumstances.limits()).ifPresent(due -> remarks.add(
                    due.isBefore(circumstances.today())
                            ? Remark.warning("DQ-22", "firstCertDate", "registry.remark.group-must-register",
                                            months.asInt(), due)
                                    .by("LHTX 107.2; LHTX 115.2")
                            : Remark.info("CTR-3", "firstCertDate", "registry.remark.group-to-register",
                                            months.asInt(), due)
                                    .by("LHTX 107.2; LHTX 115.2")));
        }
        return remarks;
    }

    private static boolean mustRegister(OrganisationDraft draft, int months) {
        Contract contract = draft.contract();
        BigDecimal capital = draft.capital().charter();
        boolean lasting = contract.indefinite() || contract.months() != null && contract.months() >= months;
        return capital != null && capital.signum() > 0 && lasting;
    }

    /** One that was there before the law has the law's day; of one that does not say when it was signed the same is taken. */
    private static Optional<LocalDate> due(Contract contract, RecordLimits limits) {
        LegalValue inForce = limits.of(RecordLimit.LAW_IN_FORCE);
        LegalValue until = limits.of(RecordLimit.GROUP_REGISTERS_UNTIL);
        LegalValue days = limits.of(RecordLimit.GROUP_REGISTERS_DAYS);
        LocalDate signed = contract.signed();
        if (signed == null || inForce == null || signed.isBefore(inForce.asDate())) {
            return Optional.ofNullable(until).map(LegalValue::asDate);
        }
        return Optional.ofNullable(days).map(number -> limits.calendar().after(signed, number.asInt()));
    }
}
