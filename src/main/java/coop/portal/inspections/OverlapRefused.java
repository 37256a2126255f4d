package coop.portal.inspections;

import coop.portal.inspections.model.OverlapFinding;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;

/** A visit that may not be planned as it is; the finding says what else can be done. */
final class OverlapRefused extends RefusedException {

    private final transient OverlapFinding finding;

    OverlapRefused(OverlapFinding finding) {
        super(Refusal.errors(finding.remarks()));
        this.finding = finding;
    }

    OverlapFinding finding() {
        return finding;
    }
}
