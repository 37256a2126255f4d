package coop.portal.quality;

import coop.portal.kernel.InMemory;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.UnitId;
import coop.portal.law.LawBook;
import coop.portal.quality.model.AgencyQuality;
import coop.portal.quality.model.Extent;
import coop.portal.quality.model.Feeder;
import coop.portal.quality.model.PlaceFilter;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityRule;
import coop.portal.quality.model.QualityTally;
import coop.portal.quality.model.RuleQuality;
import coop.portal.quality.model.SectorQuality;
import coop.portal.quality.model.TrendPoint;
import coop.portal.quality.persistence.FindingSums;
import coop.portal.quality.persistence.FindingSums.Found;
import coop.portal.quality.persistence.Trends;
import coop.portal.quality.rules.RuleNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts counts together as people look at them: by commune of today, by field, by rule, by day. */
@Component
class Overview {

    private static final long DAYS = 92;

    private static final Map<String, Comparator<PlaceQuality>> SORTS = Map.of(
            "organisations", Comparator.comparingLong(place -> place.tally().organisations()),
            "errors", Comparator.comparingLong(place -> place.tally().errors()),
            "warnings", Comparator.comparingLong(place -> place.tally().warnings()),
            "clean", Comparator.comparingDouble(place -> place.tally().cleanShare()));

    private final FindingSums sums;
    private final Trends trends;
    private final Tallies tallies;
    private final List<FindingSource> sources;
    private final LawBook book;
    private final PortalClock clock;

    Overview(FindingSums sums, Trends trends, Tallies tallies, List<FindingSource> sources, LawBook book,
            PortalClock clock) {
        this.sums = sums;
        this.trends = trends;
        this.tallies = tallies;
        this.sources = sources;
        this.book = book;
        this.clock = clock;
    }

    Paged<PlaceQuality, PlaceFilter> places() {
        return new InMemory<>(this::places, SORTS);
    }

    Optional<PlaceQuality> place(UnitId unit) {
        return tallies.places().stream().filter(place -> place.unit().equals(unit)).findFirst();
    }

    List<SectorQuality> sectors() {
        return tallies.sectors();
    }

    List<AgencyQuality> agencies(List<SectorQuality> counted) {
        return tallies.agencies(counted);
    }

    List<RuleQuality> rules(Extent extent) {
        Map<QualityRule, Found> found = sums.rules(tallies.communes(extent.unit()), extent.sectors()).stream()
                .collect(Collectors.toMap(Found::rule, Function.identity()));
        List<RuleQuality> rules = new ArrayList<>();
        for (QualityRule rule : QualityRule.values()) {
            Found one = found.getOrDefault(rule, new Found(rule, 0, 0));
            rules.add(new RuleQuality(rule, one.open(), one.dismissed(), silent(rule), unset(rule)));
        }
        return rules;
    }

    /** Findings come and go all day long, so the day itself is what is open now. */
    List<TrendPoint> trend(Extent extent, QualityTally now) {
        LocalDate today = clock.today();
        List<TrendPoint> points = new ArrayList<>(
                trends.since(today.minusDays(DAYS), tallies.communes(extent.unit()), extent.sectors()));
        points.removeIf(point -> point.day().equals(today));
        if (!points.isEmpty() || now.errors() + now.warnings() + now.infos() > 0) {
            points.add(new TrendPoint(today, now.errors(), now.warnings(), now.infos()));
        }
        return points;
    }

    Optional<String> path(QualityRule rule, OrganisationId organisation) {
        return sources.stream()
                .filter(source -> source.rules().contains(rule))
                .flatMap(source -> source.path(rule, organisation).stream())
                .findFirst();
    }

    private int unset(QualityRule rule) {
        return RuleNumbers.beginnings(rule).stream()
                .mapToInt(beginning -> book.missing(beginning, clock.today()).size())
                .sum();
    }

    /** The register answers for itself; everything else needs somebody who says so. */
    private Set<Feeder> silent(QualityRule rule) {
        boolean answered = sources.stream().anyMatch(source -> source.rules().contains(rule));
        return answered
                ? Set.of()
                : rule.feeders().stream()
                        .filter(feeder -> feeder != Feeder.REGISTER)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feeder.class)));
    }

    private List<PlaceQuality> places(PlaceFilter filter) {
        return tallies.places().stream()
                .filter(place -> !filter.flawed() || place.tally().flawed() > 0)
                .filter(place -> SearchText.matches(filter.search(), place.name(), String.valueOf(place.agency())))
                .sorted(Comparator.comparingLong((PlaceQuality place) -> place.tally().errors()).reversed())
                .toList();
    }
}
