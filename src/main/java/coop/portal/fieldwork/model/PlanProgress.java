package coop.portal.fieldwork.model;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How far the plans of a year are, of those that whoever asks may follow: altogether, by agency, by month and by commune.
 *
 * @param continued the lines of the year before that go on in this one
 */
public record PlanProgress(
        int year,
        LocalDateTime asOf,
        LineCounts whole,
        int continued,
        List<OfAgency> agencies,
        List<OfMonth> months,
        List<OfCommune> communes) {

    public PlanProgress {
        agencies = List.copyOf(agencies);
        months = List.copyOf(months);
        communes = List.copyOf(communes);
    }

    /** An agency and its lines. */
    public record OfAgency(AgencyId agency, String name, LineCounts counts) {}

    /**
     * A month of the year.
     *
     * @param counts the lines that were planned for it, wherever they stand now
     * @param begun the visits announced in it, whatever month they were planned for
     * @param concluded those whose result was issued in it
     */
    public record OfMonth(int month, LineCounts counts, int begun, int concluded) {}

    /** A commune and the lines about its organisations. */
    public record OfCommune(UnitId commune, String name, LineCounts counts) {}
}
