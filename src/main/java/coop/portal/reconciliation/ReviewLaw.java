package coop.portal.reconciliation;

import coop.portal.law.DeclaredLaw;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What reconciliation asks the law for: how long an answer and a correction may take. */
@Component
class ReviewLaw implements DeclaredLaw {

    static final String REVIEW_DAYS = "reconciliation.reviewDays";
    static final String CORRECTION_DAYS = "reconciliation.correctionWorkingDays";

    @Override
    public List<LegalName> names() {
        return List.of(
                LegalName.of(REVIEW_DAYS, LegalUnit.DAYS).labelled("reconciliation.law.reviewDays"),
                LegalName.of(CORRECTION_DAYS, LegalUnit.WORKING_DAYS).labelled("reconciliation.law.correctionWorkingDays"));
    }
}
