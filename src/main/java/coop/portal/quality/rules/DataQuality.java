package coop.portal.quality.rules;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.RegisterCheck;
import coop.portal.registry.model.SharedMark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the register's own facts say by the rules of the catalogue. What the register remarks is not judged anew here. */
public final class DataQuality {

    private DataQuality() {}

    /** Nothing is asked of an organisation that has ended: its record is history. */
    public static List<Finding> of(RegisterCheck check) {
        if (check.draft().statuses().legal() == LegalStatus.TERMINATED) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        check.remarks().forEach(remark -> rule(remark).ifPresent(rule -> found.add(
                new Finding(check.id(), rule, severity(rule, remark), List.of(remark), Set.of()))));
        for (SharedMark mark : check.shared()) {
            rule(mark.reason()).ifPresent(rule -> found.add(new Finding(
                    check.id(), rule, rule.severity(), List.of(mark.reason()), Set.of(mark.other()))));
        }
        found.addAll(own(check));
        return merged(found);
    }

    /** One finding of each rule. @param found all about one organisation */
    public static List<Finding> merged(Collection<Finding> found) {
        Map<QualityRule, Finding> byRule = new EnumMap<>(QualityRule.class);
        found.forEach(one -> byRule.merge(one.rule(), one, Finding::with));
        return List.copyOf(byRule.values());
    }

    /** The rule of the catalogue under which the register's remark is kept; others are matters of the form only. */
    static Optional<QualityRule> rule(Remark remark) {
        if (remark.rule().startsWith("N-")) {
            return Optional.of(QualityRule.DQ_04);
        }
        return remark.rule().equals("M-01") ? Optional.of(QualityRule.DQ_13) : QualityRule.of(remark.rule());
    }

    /** What is only about to be wrong, or only not known, weighs less than what is wrong. */
    private static Severity severity(QualityRule rule, Remark remark) {
        return switch (remark.key()) {
            case "registry.remark.term-ends-soon" -> Severity.INFO;
            case "registry.remark.members-missing" -> Severity.WARNING;
            default -> rule.severity();
        };
    }

    private static List<Finding> own(RegisterCheck check) {
        OrganisationDraft draft = check.draft();
        List<Finding> found = new ArrayList<>();
        if (draft.statuses().legal() == LegalStatus.ACTIVE
                && draft.statuses().operating() == OperatingStatus.CONFIRMED_DORMANT) {
            found.add(Finding.of(check.id(), QualityRule.DQ_09,
                    Remark.warning("DQ-09", "operatingStatus", "quality.remark.active-but-dormant")));
        }
        String old = draft.identity().legacyCertNo();
        if (old != null && !old.isBlank()) {
            found.add(Finding.of(check.id(), QualityRule.DQ_24,
                    Remark.info("DQ-24", "legacyCertNo", "quality.remark.old-certificate", old)));
        }
        return found;
    }
}
