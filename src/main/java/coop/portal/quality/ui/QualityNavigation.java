package coop.portal.quality.ui;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Severity;
import coop.portal.kernel.UnitId;
import coop.portal.quality.model.FindingId;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.model.Sector;
import java.util.Collection;
import java.util.stream.Collectors;

/** Where the pages of data quality are, for links from anywhere; without a leading slash. */
public final class QualityNavigation {

    static final String QUALITY = "quality";
    static final String FINDINGS = "quality/findings";
    static final String FINDING = "quality/finding";
    static final String PLACES = "quality/communes";
    static final String PLACE = "quality/commune";
    static final String AGENCY = "quality/agency";

    private QualityNavigation() {}

    public static String toQuality() {
        return QUALITY;
    }

    public static String toFinding(FindingId id) {
        return FINDING + "/" + id.text();
    }

    public static String toFindings(OrganisationId organisation) {
        return FINDINGS + "?organisation=" + organisation.text();
    }

    static String toFindings(QualityRule rule) {
        return FINDINGS + "?rules=" + rule.name();
    }

    static String toFindings(Severity severity) {
        return FINDINGS + "?severities=" + severity.name();
    }

    static String toFindings(UnitId place) {
        return FINDINGS + "?places=" + place.text();
    }

    static String toFindings(UnitId place, QualityRule rule) {
        return toFindings(place) + "&rules=" + rule.name();
    }

    static String toFindings(Collection<Sector> sectors) {
        return FINDINGS + "?sectors=" + sectors.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static String toFindings(Collection<Sector> sectors, QualityRule rule) {
        return toFindings(sectors) + "&rules=" + rule.name();
    }

    static String toAgency(AgencyId agency) {
        return AGENCY + "/" + agency.text();
    }

    static String toPlace(UnitId unit) {
        return PLACE + "/" + unit.text();
    }
}
