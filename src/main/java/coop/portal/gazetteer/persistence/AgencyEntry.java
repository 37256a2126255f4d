package coop.portal.gazetteer.persistence;

import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency as it is kept. */
@Entity
@Table(name = "agency")
@Unscoped("which agencies there are is known to everybody")
public class AgencyEntry {

    @Id
    private Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private Long unit;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Long successor;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AgencyEntry() {}

    public AgencyEntry(Agency agency) {
        id = agency.id().value();
        code = agency.code();
        name = agency.name();
        kind = agency.kind();
        unit = agency.unit().value();
        validFrom = agency.validFrom();
        validTo = agency.validTo();
        successor = agency.successor() == null ? null : agency.successor().value();
    }

    Agency agency() {
        return new Agency(
                new AgencyId(id),
                code,
                name,
                kind,
                new UnitId(unit),
                validFrom,
                validTo,
                successor == null ? null : new AgencyId(successor));
    }
}
