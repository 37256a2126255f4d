package coop.portal.gazetteer.persistence;

import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit as it is kept. */
@Entity
@Table(name = "admin_unit")
@Unscoped("where places lie is known to everybody")
public class AdminUnit {

    @Id
    private Long id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable Long parent;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected AdminUnit() {}

    public AdminUnit(Unit unit) {
        id = unit.id().value();
        code = unit.code();
        name = unit.name();
        kind = unit.kind();
        parent = unit.parent() == null ? null : unit.parent().value();
        validFrom = unit.validFrom();
        validTo = unit.validTo();
    }

    public void rename(String correct) {
        name = correct;
    }

    Unit unit() {
        return new Unit(
                new UnitId(id), code, name, kind, parent == null ? null : new UnitId(parent), validFrom, validTo);
    }
}
