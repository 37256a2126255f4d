package coop.portal.gazetteer.persistence;

import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.Ids;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.SuccessionBasis;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What became of a unit, as it is kept. */
@Entity
@Table(name = "unit_succession")
@Unscoped("what became of a place is known to everybody")
public class UnitSuccession {

    @Id
    private Long id;

    private Long former;
    private Long successor;

    @Enumerated(EnumType.STRING)
    private SuccessionBasis basis;

    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected UnitSuccession() {}

    public UnitSuccession(Succession succession) {
        id = Ids.next();
        former = succession.former().value();
        successor = succession.successor().value();
        basis = succession.basis();
        reason = succession.reason();
    }

    public void declare(UnitId other, String why) {
        successor = other.value();
        basis = SuccessionBasis.DECLARED;
        reason = why;
    }

    Succession succession() {
        return new Succession(new UnitId(former), new UnitId(successor), basis, reason);
    }
}
