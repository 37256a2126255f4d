package coop.portal.worklist;

import coop.portal.access.Actors;
import coop.portal.kernel.Ids;
import coop.portal.kernel.UserId;
import coop.portal.uikit.SavedViews;
import coop.portal.worklist.persistence.KeptViews;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers how the person who is signed in likes their lists. It is nobody else's business and no act of office, so it
 * leaves no trail.
 */
@Service
@PermitAll
@Transactional
public class KeepingViews implements SavedViews {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 4_000;

    private final KeptViews kept;
    private final Actors actors;

    KeepingViews(KeptViews kept, Actors actors) {
        this.kept = kept;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedView> of(String page) {
        return kept.of(me(), page).stream()
                .map(view -> new SavedView(view.id(), view.name(), view.query()))
                .toList();
    }

    @Override
    public void save(String page, String name, String query) {
        String shortName = name.strip().substring(0, Math.min(LONGEST_NAME, name.strip().length()));
        if (!shortName.isEmpty() && query.length() <= LONGEST_QUERY) {
            kept.keep(me(), page, new KeptViews.Kept(Ids.next(), shortName, query));
        }
    }

    @Override
    public void remove(long id) {
        kept.remove(me(), id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<String>> columns(String page) {
        return kept.columns(me(), page).map(columns -> List.of(columns.split(",")));
    }

    @Override
    public void rememberColumns(String page, List<String> columns) {
        kept.rememberColumns(me(), page, String.join(",", columns));
    }

    private UserId me() {
        return actors.current().user();
    }
}
