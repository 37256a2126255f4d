package coop.portal.registry;

import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RecordedOnly;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Invented organisations for trying out and measuring, with the same rows, histories and trail as registered ones. */
@Component
class DemoOrganisations implements DemoFeeder {

    private final OrganisationRecords records;
    private final FirstStatuses statuses;
    private final Desk desk;
    private final Territory territory;
    private final PortalClock clock;

    DemoOrganisations(
            OrganisationRecords records,
            FirstStatuses statuses,
            Desk desk,
            Territory territory,
            PortalClock clock) {
        this.records = records;
        this.statuses = statuses;
        this.desk = desk;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "registry.DemoOrganisations.what";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isFed() {
        return records.any();
    }

    @Override
    public long feed(Share share) {
        DemoDrafts drafts = new DemoDrafts(communes());
        write(LongStream.range(share.from(), share.to())
                .mapToObj(number -> new OrganisationVersion(Share.id(number), 0, drafts.draft(number)))
                .toList());
        return share.to() - share.from();
    }

    private void write(List<OrganisationVersion> chunk) {
        records.insert(chunk, desk.now());
        statuses.begin(chunk, desk.by());
        desk.publish(new RecordedOnly(chunk.stream()
                .map(one -> new OrganisationRegistered(one.id(), one.draft().identity().name(), List.of()))
                .toList()));
    }

    /** Those of today, and as many times again as in a real register the ones an organisation was once registered in. */
    private List<Unit> communes() {
        List<Unit> today = territory.communes(clock.today());
        List<Unit> former = territory.all().stream()
                .filter(unit -> unit.kind().lowest() && unit.validTo() != null && territory.successor(unit.id()).isPresent())
                .toList();
        return Stream.concat(today.stream(), former.stream()).toList();
    }
}
