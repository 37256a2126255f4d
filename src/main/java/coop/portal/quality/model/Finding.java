package coop.portal.quality.model;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a rule finds about an organisation today, in as many sentences as there are facts.
 *
 * @param others organisations that share the facts
 */
public record Finding(
        OrganisationId organisation, QualityRule rule, Severity severity, List<Remark> remarks, Set<OrganisationId> others) {

    public Finding {
        remarks = List.copyOf(remarks);
        others = Set.copyOf(others);
    }

    public static Finding of(OrganisationId organisation, QualityRule rule, Remark remark) {
        return new Finding(organisation, rule, rule.severity(), List.of(remark), Set.of());
    }

    /** The same finding with what somebody else knows about it; the graver one counts. */
    public Finding with(Finding more) {
        Set<OrganisationId> all = new TreeSet<>(Comparator.comparingLong(OrganisationId::value));
        all.addAll(others);
        all.addAll(more.others);
        return new Finding(
                organisation,
                rule,
                severity.compareTo(more.severity) <= 0 ? severity : more.severity,
                Stream.concat(remarks.stream(), more.remarks.stream()).toList(),
                all);
    }
}
