package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Writes organisations, one or thousands, with their trades, people and search words; the histories are written by
 * {@link StatusHistory}.
 *
 * @see OrganisationVersions for reading them
 */
@Repository
@Unscoped("use cases and the import check the scope of what was there and of what is to be before they write")
public class OrganisationRecords extends Statements {

    private static final List<String> COLUMNS = OrganisationColumns.names();
    private static final String INSERT = "INSERT INTO organisation (" + String.join(", ", COLUMNS)
            + ", id, version, created, changed, words) VALUES ("
            + String.join(", ", Collections.nCopies(COLUMNS.size() + 5, "?")) + ")";
    private static final String UPDATE = "UPDATE organisation SET "
            + COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
            + ", changed = ?, version = version + 1 WHERE id = ? AND version = ?";

    private static final int MANY = 50;

    private final OrganisationParts parts;
    private final OrganisationTokens tokens;
    private final PastContents past;

    OrganisationRecords(Door door, OrganisationParts parts, OrganisationTokens tokens, PastContents past) {
        super(door);
        this.parts = parts;
        this.tokens = tokens;
        this.past = past;
    }

    /** A change of one organisation: what it was, with the version it had, and what it is to be. */
    public record Revision(OrganisationVersion before, OrganisationDraft after) {

        OrganisationVersion next() {
            return new OrganisationVersion(before.id(), before.version() + 1, after);
        }
    }

    /** Whether there is an organisation at all. */
    public boolean any() {
        return !jdbc().sql("SELECT 1 FROM organisation LIMIT 1").query(Integer.class).list().isEmpty();
    }

    /** Writes new organisations, whose version is taken as it stands. */
    public void insert(Collection<OrganisationVersion> organisations, LocalDateTime now) {
        Map<Long, Set<String>> words = OrganisationTokens.words(organisations);
        batch(INSERT, organisations.stream()
                .map(one -> values(one.draft(), one.id().value(), one.version(), now, now,
                        OrganisationTokens.line(words.get(one.id().value()))))
                .toList());
        Runnable belongings = () -> {
            parts.insert(organisations);
            tokens.insert(words);
        };
        if (organisations.size() >= MANY) {
            trusting(belongings);
        } else {
            belongings.run();
        }
    }

    /** Writes changes. @return the organisations that somebody else has changed since, which were left as they are */
    public Set<OrganisationId> update(Collection<Revision> revisions, LocalDateTime now) {
        List<Revision> written = written(revisions, now);
        past.keep(written, now.toLocalDate());
        return stale(revisions, written);
    }

    /**
     * Takes changes back as if they had not been made. @param since the day on which the first of them was made
     * @return the organisations that somebody else has changed since, which were left as they are
     */
    public Set<OrganisationId> takeBack(Collection<Revision> revisions, LocalDate since, LocalDateTime now) {
        List<Revision> written = written(revisions, now);
        past.forget(written, since);
        return stale(revisions, written);
    }

    private static Set<OrganisationId> stale(Collection<Revision> asked, Collection<Revision> written) {
        Set<OrganisationId> stale = asked.stream().map(one -> one.before().id()).collect(Collectors.toSet());
        written.forEach(one -> stale.remove(one.before().id()));
        return stale;
    }

    private List<Revision> written(Collection<Revision> revisions, LocalDateTime now) {
        List<Revision> all = List.copyOf(revisions);
        int[] counts = batch(UPDATE, all.stream()
                .map(one -> values(one.after(), now, one.before().id().value(), one.before().version()))
                .toList());
        List<Revision> written = IntStream.range(0, counts.length)
                .filter(place -> counts[place] > 0)
                .mapToObj(all::get)
                .toList();
        updateParts(written);
        updateTokens(written, now);
        return written;
    }

    /** Takes organisations away as if they had never been, such as those of an import that is undone; only at these versions. */
    public int delete(Map<OrganisationId, Integer> versions) {
        Map<Integer, List<Long>> byVersion = versions.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(entry -> entry.getKey().value(), Collectors.toList())));
        int deleted = 0;
        for (Map.Entry<Integer, List<Long>> one : byVersion.entrySet()) {
            deleted += jdbc().sql("DELETE FROM organisation WHERE id IN (:ids) AND version = :version")
                    .param("ids", one.getValue())
                    .param("version", one.getKey())
                    .update();
        }
        return deleted;
    }

    /** Finds these by their words anew, when names were added to them or taken away that are not their own. */
    public void findAnew(Collection<OrganisationVersion> organisations) {
        tokens.replace(organisations);
    }

    private void updateParts(List<Revision> written) {
        List<OrganisationVersion> changed = written.stream()
                .filter(one -> !one.before().draft().people().equals(one.after().people())
                        || !one.before().draft().activity().industries().equals(one.after().activity().industries()))
                .map(Revision::next)
                .toList();
        parts.delete(changed);
        parts.insert(changed);
    }

    private void updateTokens(List<Revision> written, LocalDateTime now) {
        Map<Long, String> oldNames = new HashMap<>();
        List<OrganisationVersion> renamed = new ArrayList<>();
        for (Revision one : written) {
            if (!one.before().draft().identity().equals(one.after().identity())) {
                renamed.add(one.next());
            }
            if (!one.before().draft().identity().name().equals(one.after().identity().name())) {
                oldNames.put(one.before().id().value(), one.before().draft().identity().name());
            }
        }
        tokens.keepOldName(oldNames, now.toLocalDate());
        tokens.replace(renamed);
    }

    private static Object[] values(OrganisationDraft draft, @Nullable Object... rest) {
        List<@Nullable Object> values = OrganisationColumns.values(draft);
        Collections.addAll(values, rest);
        return values.toArray();
    }
}
