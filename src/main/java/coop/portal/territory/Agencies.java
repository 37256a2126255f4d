package coop.portal.territory;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers everything about authorities and bodies, with the days on which they exist, from memory and to everybody. */
@Component
public class Agencies {

    private final ReferenceMemory memory;

    Agencies(ReferenceMemory memory) {
        this.memory = memory;
    }

    /** @throws NotFoundException when there is no such agency */
    public Agency agency(AgencyId id) {
        return find(id).orElseThrow(() -> new NotFoundException("agency " + id.text()));
    }

    public Optional<Agency> find(AgencyId id) {
        return all().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    public Optional<Agency> byCode(String code, LocalDate on) {
        return all().stream()
                .filter(agency -> agency.code().equals(code) && agency.validOn(on))
                .findFirst();
    }

    /** Those that exist on a day, in Vietnamese order. */
    public List<Agency> all(LocalDate on) {
        return all().stream().filter(agency -> agency.validOn(on)).toList();
    }

    /** Of all times. */
    public List<Agency> all() {
        return memory.get().agencies();
    }
}
