package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.Reporter;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes reports, one or thousands. */
@Repository
@Unscoped("use cases and the import find a report in the scope of whoever acts before they write it")
public class ReportRecords extends Statements {

    private static final String SET = ReportMapping.FIGURES.stream()
            .map(column -> column + " = ?, ")
            .collect(Collectors.joining())
            + "agm_date = ?, certifications = ?, sources = ?, hands = ?, warnings = ?, state = ?, return_reason = ?";

    private static final String INSERT = "INSERT INTO figures_report SET " + SET + ", changed = ?, id = ?, version = ?,"
            + " period_code = ?, organisation_id = ?, organisation_type = ?, organisation_name = ?, organisation_code = ?,"
            + " commune_id = ?, sector = ?";

    private static final int ENOUGH_TO_KNOW = 1_000;

    ReportRecords(Door door) {
        super(door);
    }

    /** Reports that are due; an organisation that has one for the period already keeps it. */
    public void insertDue(Collection<StoredReport> reports) {
        batch("INSERT IGNORE INTO figures_report (id, period_code, organisation_id, organisation_type, organisation_name,"
                        + " organisation_code, commune_id, sector, state, certifications, sources, hands, warnings, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'NOT_STARTED', '', '', '', '', ?)",
                reports.stream()
                        .map(report -> new Object[] {
                            report.id().value(),
                            report.period().text(),
                            report.reporter().organisation().value(),
                            report.reporter().type().name(),
                            report.reporter().name(),
                            report.reporter().code(),
                            report.reporter().commune().value(),
                            report.reporter().sector().name(),
                            report.version()
                        })
                        .toList());
    }

    /** Whole reports that nobody has yet, as they stand. */
    public void insert(Collection<StoredReport> reports, LocalDateTime changed) {
        batch(INSERT, reports.stream().map(report -> whole(report, changed)).toList());
    }

    private static Object[] whole(StoredReport report, LocalDateTime changed) {
        Reporter reporter = report.reporter();
        List<@Nullable Object> values = ReportMapping.values(report);
        values.addAll(Arrays.asList(
                report.version() == 0 ? null : changed, report.id().value(), report.version(), report.period().text(),
                reporter.organisation().value(), reporter.type().name(), reporter.name(), reporter.code(),
                reporter.commune().value(), reporter.sector().name()));
        return values.toArray();
    }

    /** Reports become those of another organisation, such as the one that two records became. */
    public void moveTo(Collection<ReportId> reports, Reporter to) {
        batch("UPDATE figures_report SET organisation_id = ?, organisation_type = ?, organisation_name = ?,"
                        + " organisation_code = ?, commune_id = ?, sector = ? WHERE id = ?",
                reports.stream()
                        .map(report -> new Object[] {
                            to.organisation().value(), to.type().name(), to.name(), to.code(), to.commune().value(),
                            to.sector().name(), report.value()
                        })
                        .toList());
    }

    /** A report that was not begun is owed no longer. */
    public void dropDue(ReportId report) {
        jdbc().sql("DELETE FROM figures_report WHERE id = ? AND state = 'NOT_STARTED'").param(report.value()).update();
    }

    /** Writes reports over the versions they were read at. @return the ids of those that somebody else has written since */
    public Set<ReportId> update(Collection<StoredReport> reports, LocalDateTime now) {
        List<StoredReport> all = List.copyOf(reports);
        int[] counts = batch("UPDATE figures_report SET " + SET
                        + ", changed = ?, version = version + 1 WHERE id = ? AND version = ?",
                all.stream().map(report -> arguments(report, now)).toList());
        Set<ReportId> stale = new LinkedHashSet<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                stale.add(all.get(i).id());
            }
        }
        return stale;
    }

    private static Object[] arguments(StoredReport report, LocalDateTime now) {
        List<@Nullable Object> values = ReportMapping.values(report);
        values.add(now);
        values.add(report.id().value());
        values.add(report.version());
        return values.toArray();
    }

    /** What the registry calls organisations now, in the reports of periods that still take figures. */
    public void rename(Collection<Reporter> reporters) {
        batch("UPDATE figures_report r JOIN figures_period p ON p.code = r.period_code AND NOT p.locked"
                        + " SET r.organisation_type = ?, r.organisation_name = ?, r.organisation_code = ?, r.commune_id = ?,"
                        + " r.sector = ? WHERE r.organisation_id = ?",
                reporters.stream()
                        .map(one -> new Object[] {
                            one.type().name(), one.name(), one.code(), one.commune().value(), one.sector().name(),
                            one.organisation().value()
                        })
                        .toList());
    }

    /** Whether any of these organisations has reported anything. */
    public boolean anyBegun(Collection<OrganisationId> organisations) {
        return jdbc().sql("SELECT COUNT(*) FROM figures_report WHERE state <> 'NOT_STARTED' AND organisation_id IN ("
                                + marks(organisations) + ")")
                        .params(organisations.stream().map(OrganisationId::value).toList())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Organisations that are no more owe nothing. */
    public void removeDue(Collection<OrganisationId> organisations) {
        jdbc().sql("DELETE FROM figures_report WHERE state = 'NOT_STARTED' AND organisation_id IN ("
                        + marks(organisations) + ")")
                .params(organisations.stream().map(OrganisationId::value).toList())
                .update();
    }

    /** All accepted reports of a period become final. @return how many */
    public int lockAccepted(PeriodKey period, LocalDateTime now) {
        return jdbc().sql("UPDATE figures_report SET state = 'LOCKED', changed = ?, version = version + 1"
                        + " WHERE period_code = ? AND state = 'ACCEPTED'")
                .params(now, period.text())
                .update();
    }

    /**
     * The median revenue of those who reported, in đồng; none while they are too few to say what is usual. Of very many it is
     * that of the first thousand: it is asked at every report that is written, and tells millions from thousands of millions.
     */
    public Optional<BigDecimal> usualRevenue(PeriodKey period, int enough) {
        return jdbc().sql("SELECT MEDIAN(revenue_total) OVER () AS usual, COUNT(*) OVER () AS many FROM (SELECT revenue_total"
                        + " FROM figures_report FORCE INDEX (ix_figures_report_period) WHERE period_code = ? AND revenue_total > 0"
                        + " AND state IN ('SUBMITTED', 'CHECKED_COMMUNE', 'ACCEPTED', 'LOCKED') ORDER BY id LIMIT ?) asked LIMIT 1")
                .params(period.text(), ENOUGH_TO_KNOW)
                .query((rs, number) -> rs.getInt("many") < enough ? Optional.<BigDecimal>empty()
                        : Optional.ofNullable(rs.getBigDecimal("usual")))
                .optional()
                .flatMap(found -> found);
    }

    private static String marks(Collection<?> many) {
        return String.join(", ", Collections.nCopies(many.size(), "?"));
    }
}
