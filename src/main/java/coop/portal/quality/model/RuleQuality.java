package coop.portal.quality.model;

import java.util.Set;

/**
 * How often a rule finds something.
 *
 * @param silent the parts of the portal that know its facts and are not there yet
 * @param unset how many numbers of law it would judge by and that are not configured
 */
public record RuleQuality(QualityRule rule, long open, long dismissed, Set<Feeder> silent, int unset) {

    public RuleQuality {
        silent = Set.copyOf(silent);
    }

    /** Nobody answers it at all, so that "none found" would say too much. */
    public boolean unanswered() {
        return silent.containsAll(rule.feeders());
    }
}
