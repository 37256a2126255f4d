package coop.portal.documents;

import coop.portal.access.Actors;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.persistence.NumberRows;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The register of numbers of the own office. */
@Service
@RolesAllowed(DocumentPermissions.NUMBER_READ)
public class NumberQueries {

    private final NumberRows rows;
    private final Actors actors;

    NumberQueries(NumberRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    public Paged<NumberRow, NumberFilter> numbers() {
        return new Paged<>() {
            @Override
            public Slice<NumberRow> slice(NumberFilter filter, Window window, @Nullable Anchor anchor) {
                return rows.slice(new NumberRows.Query(filter, office(actors)), window, anchor);
            }

            @Override
            public Count count(NumberFilter filter, int cap) {
                return rows.count(new NumberRows.Query(filter, office(actors)), cap);
            }
        };
    }

    public NumberRow number(NumberId id) {
        return rows.find(id, office(actors)).orElseThrow(() -> new NotFoundException("number " + id.text()));
    }

    /** The agency of whoever acts; none has no register. */
    static long office(Actors actors) {
        AgencyId agency = actors.current().agency();
        return agency == null ? 0 : agency.value();
    }
}
