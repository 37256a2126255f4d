package coop.portal.quality.ui;

import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import coop.portal.quality.QualityQueries;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.RecordRemarks;
import coop.portal.registry.model.RecordRemark;
import java.util.List;
import org.springframework.stereotype.Component;

/** Points out on the page of an organisation what is wrong with its record. */
@Component
class FindingRemarks implements RecordRemarks {

    private final QualityQueries queries;
    private final Can can;

    FindingRemarks(QualityQueries queries, Can can) {
        this.queries = queries;
        this.can = can;
    }

    @Override
    public List<RecordRemark> about(OrganisationId organisation) {
        if (!can.perform(QualityPermissions.FINDING_READ)) {
            return List.of();
        }
        return queries.findings()
                .page(FindingFilter.of(organisation), Window.first(QualityRule.values().length, SortBy.asc("severity")))
                .stream()
                .map(FindingRemarks::notice)
                .toList();
    }

    private static RecordRemark notice(FindingRow row) {
        Remark first = row.remarks().getFirst();
        String article = first.article() == null ? row.rule().article() : first.article();
        String named = article == null ? row.rule().id() : row.rule().id() + " · " + article;
        return new RecordRemark(
                new Remark(row.severity(), row.rule().id(), first.key(), first.args(), first.field(), named),
                row.firstSeen(),
                QualityNavigation.toFinding(row.id()));
    }
}
