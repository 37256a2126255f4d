package planted.unscoped.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that does not say who sees it. */
@Entity
class Thing {
    @Id
    private long id;
}
