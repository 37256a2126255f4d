package coop.portal.quality.rules;

import coop.portal.quality.model.QualityRule;
import java.util.List;
import java.util.Map;

/** By which numbers of law a rule judges, as their names begin: one that is not configured is not guessed, and the page says so. */
public final class RuleNumbers {

    private static final Map<QualityRule, List<String>> BEGINNINGS = Map.of(
            QualityRule.DQ_13, List.of("registry.leastMembers."),
            QualityRule.DQ_14, List.of("registry.foreignMembersBelow.", "registry.largestShare.",
                    "registry.associateShare.", "registry.foreignShare"),
            QualityRule.DQ_16, List.of("figures.meetingWarnMonths", "figures.meetingErrorMonths"),
            QualityRule.DQ_17, List.of("figures.outlierFactor"),
            QualityRule.DQ_18, List.of("registry.capitalImplausible", "figures.revenueImplausible"),
            QualityRule.DQ_21, List.of("registry.lawInForce", "registry.charterAdaptedUntil"),
            QualityRule.DQ_22, List.of("registry.lawInForce", "registry.groupRegistersMonths",
                    "registry.groupRegistersDays", "registry.groupRegistersUntil"),
            QualityRule.DQ_23, List.of("registry.fullGovernanceMembers", "registry.size."));

    private RuleNumbers() {}

    public static List<String> beginnings(QualityRule rule) {
        return BEGINNINGS.getOrDefault(rule, List.of());
    }
}
