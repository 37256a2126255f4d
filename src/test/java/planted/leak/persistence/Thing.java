package planted.leak.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity. */
@Entity
public class Thing {
    @Id
    private long id;
}
