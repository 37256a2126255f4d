package coop.portal.quality;

import coop.portal.access.AgencyFields;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.quality.model.AgencyQuality;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityTally;
import coop.portal.quality.model.SectorQuality;
import coop.portal.quality.persistence.FindingSums;
import coop.portal.quality.persistence.FindingSums.Open;
import coop.portal.quality.persistence.FlawedSums;
import coop.portal.quality.persistence.RecordPlaces;
import coop.portal.registry.CheckingRegister;
import coop.portal.registry.model.OrganisationCount;
import coop.portal.registry.model.Sector;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Unit;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together how many organisations there are and how many have something wrong, where registered places are no more too. */
@Component
class Tallies {

    private final CheckingRegister register;
    private final FindingSums sums;
    private final FlawedSums flawed;
    private final RecordPlaces places;
    private final Territory territory;
    private final Agencies agencies;
    private final AgencyFields agencyFields;
    private final PortalClock clock;

    Tallies(
            CheckingRegister register,
            FindingSums sums,
            FlawedSums flawed,
            RecordPlaces places,
            Territory territory,
            Agencies agencies,
            AgencyFields agencyFields,
            PortalClock clock) {
        this.register = register;
        this.sums = sums;
        this.flawed = flawed;
        this.places = places;
        this.territory = territory;
        this.agencies = agencies;
        this.agencyFields = agencyFields;
        this.clock = clock;
    }

    /** By commune of today; those of a former one whose successor is not known are counted in its district. */
    List<PlaceQuality> places() {
        Map<UnitId, QualityTally> byPlace = new LinkedHashMap<>();
        register.living().forEach(count -> byPlace.merge(places.of(count.commune()), of(count), QualityTally::plus));
        open().forEach(open -> byPlace.merge(places.of(open.commune()), open.tally(), QualityTally::plus));
        Map<UnitId, String> committees = committees();
        return byPlace.entrySet().stream()
                .map(entry -> new PlaceQuality(
                        entry.getKey(), name(entry.getKey()), committees.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    List<SectorQuality> sectors() {
        Map<Sector, QualityTally> bySector = new EnumMap<>(Sector.class);
        register.living().forEach(count -> bySector.merge(count.sector(), of(count), QualityTally::plus));
        open().forEach(open -> bySector.merge(open.sector(), open.tally(), QualityTally::plus));
        return bySector.entrySet().stream()
                .map(entry -> new SectorQuality(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those in charge of these fields. */
    List<AgencyQuality> agencies(List<SectorQuality> counted) {
        Map<Sector, QualityTally> bySector = counted.stream()
                .collect(Collectors.toMap(SectorQuality::sector, SectorQuality::tally));
        Map<AgencyId, Set<String>> fields = agencyFields.on(clock.today());
        return agencies.all(clock.today()).stream()
                .filter(agency -> fields.containsKey(agency.id()))
                .map(agency -> quality(agency, fields.get(agency.id()), bySector))
                .filter(agency -> !agency.sectors().isEmpty())
                .toList();
    }

    private static AgencyQuality quality(Agency agency, Set<String> fields, Map<Sector, QualityTally> bySector) {
        List<Sector> sectors = bySector.keySet().stream().filter(one -> fields.contains(one.name())).sorted().toList();
        QualityTally tally = sectors.stream().map(bySector::get).reduce(QualityTally.NOTHING, QualityTally::plus);
        return new AgencyQuality(agency.id(), agency.name(), sectors, tally);
    }

    /** The ids under which the records of a commune of today are kept; none for everywhere. */
    List<Long> communes(@Nullable UnitId unit) {
        return unit == null
                ? List.of()
                : places.under(unit);
    }

    private Stream<Open> open() {
        return Stream.concat(sums.open().stream(), flawed.open().stream());
    }

    private String name(UnitId place) {
        Unit unit = territory.find(place).orElse(null);
        if (unit == null) {
            return place.text();
        }
        return unit.kind().middle() ? Messages.text("quality.former-district", unit.name()) : unit.name();
    }

    private Map<UnitId, String> committees() {
        LocalDate today = clock.today();
        Map<UnitId, String> names = new LinkedHashMap<>();
        for (Agency agency : agencies.all(today)) {
            if (agency.kind() == AgencyKind.COMMUNE_PC) {
                names.put(agency.unit(), agency.name());
            }
        }
        return names;
    }

    private static QualityTally of(OrganisationCount count) {
        return new QualityTally(count.organisations(), 0, 0, 0, 0);
    }
}
