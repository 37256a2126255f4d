package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.RecordLimit;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the charter of an organisation of the former law is one of the law of 2023 by now (LHTX 115.1). */
final class CharterRules {

    private CharterRules() {}

    static Optional<Remark> check(OrganisationDraft draft, Circumstances circumstances) {
        LegalValue inForce = circumstances.limits().of(RecordLimit.LAW_IN_FORCE);
        LegalValue until = circumstances.limits().of(RecordLimit.CHARTER_ADAPTED_UNTIL);
        LocalDate founded = draft.registration().firstCertDate();
        LocalDate adapted = draft.governance().charterAdapted();
        boolean asked = draft.type() != OrganisationType.COOPERATIVE_GROUP
                && inForce != null
                && until != null
                && founded != null
                && founded.isBefore(inForce.asDate())
                && until.asDate().isBefore(circumstances.today());
        return asked && adapted == null
                ? Optional.of(Remark.info("DQ-21", "charterAdapted", "registry.remark.charter-not-adapted",
                                inForce.asDate(), until.asDate())
                        .by(until.article()))
                : Optional.empty();
    }
}
