package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import java.util.List;

/** Belongings that are rows of a table each with an id: they go along one by one, and come back when all are still there. */
public abstract class MovedRows implements Belongings {

    private final String gone;

    /** @param gone the key of what is said when a row is no longer where it went, so that it cannot come back */
    protected MovedRows(String gone) {
        this.gone = gone;
    }

    protected abstract List<Long> ids(OrganisationId organisation);

    protected abstract void move(long id, OrganisationId to);

    @Override
    public final List<String> move(OrganisationId from, OrganisationId to) {
        List<Long> ids = ids(from);
        ids.forEach(id -> move(id, to));
        return ids.stream().map(String::valueOf).toList();
    }

    @Override
    public final List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<Long> ids = rows.stream().map(Long::valueOf).toList();
        if (!ids(to).containsAll(ids)) {
            return List.of(Refusal.of(gone));
        }
        ids.forEach(id -> move(id, from));
        return List.of();
    }
}
