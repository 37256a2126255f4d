package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.LineageDraft;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.OrganisationRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The steps of descent; told of organisations elsewhere are only items of the public look-up (NĐ92 29). */
@Repository
@Unscoped("a line of descent crosses communes; whose it is was found through a scoped reader before")
public class Lineages extends Statements {

    private static final String PREDECESSOR = "PREDECESSOR";
    private static final String SUCCESSOR = "SUCCESSOR";

    private final PublicRegister register;

    Lineages(Door door, PublicRegister register) {
        super(door);
        this.register = register;
    }

    private record Part(long lineage, OrganisationId organisation, boolean before) {}

    private record Step(long id, LineageKind kind, LocalDate on, String document, @Nullable String code) {}

    public void insert(long id, LineageDraft draft, @Nullable String code, String by, LocalDateTime at) {
        jdbc().sql("INSERT INTO organisation_lineage (id, kind, happened_on, document, code, recorded_by_name, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, draft.kind().name(), draft.on(), draft.document().strip(), code, by, at)
                .update();
        List<Object[]> parts = new ArrayList<>();
        draft.predecessors().forEach(one -> parts.add(new Object[] {id, one.value(), PREDECESSOR}));
        draft.successors().forEach(one -> parts.add(new Object[] {id, one.value(), SUCCESSOR}));
        batch("INSERT INTO organisation_lineage_part (lineage_id, organisation_id, side) VALUES (?, ?, ?)", parts);
    }

    public boolean delete(long id) {
        return jdbc().sql("DELETE FROM organisation_lineage WHERE id = ?").param(id).update() == 1;
    }

    public Optional<LineageRow> find(long id) {
        return rows(List.of(id)).stream().findFirst();
    }

    /** The steps that any of them took part in, the oldest first. */
    public List<LineageRow> of(Collection<OrganisationId> ids) {
        return rows(jdbc().sql("SELECT DISTINCT lineage_id FROM organisation_lineage_part WHERE organisation_id IN (:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toList())
                .query(Long.class)
                .list());
    }

    /** All steps that lead to it or from it, through however many others. */
    public List<LineageRow> around(OrganisationId id) {
        return rows(jdbc().sql("WITH RECURSIVE kin (organisation_id) AS (SELECT ?"
                        + " UNION SELECT o.organisation_id FROM kin k"
                        + " JOIN organisation_lineage_part p ON p.organisation_id = k.organisation_id"
                        + " JOIN organisation_lineage_part o ON o.lineage_id = p.lineage_id)"
                        + " SELECT DISTINCT p.lineage_id FROM kin k"
                        + " JOIN organisation_lineage_part p ON p.organisation_id = k.organisation_id")
                .param(id.value())
                .query(Long.class)
                .list());
    }

    private List<LineageRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Part> parts = jdbc().sql("SELECT * FROM organisation_lineage_part WHERE lineage_id IN (:ids)")
                .param("ids", ids)
                .query((rs, number) -> new Part(rs.getLong("lineage_id"), new OrganisationId(rs.getLong("organisation_id")),
                        rs.getString("side").equals(PREDECESSOR)))
                .list();
        Map<OrganisationId, OrganisationRef> refs = new HashMap<>();
        register.all(parts.stream().map(Part::organisation).collect(Collectors.toSet()))
                .forEach(ref -> refs.put(ref.id(), ref));
        return jdbc().sql("SELECT * FROM organisation_lineage WHERE id IN (:ids) ORDER BY happened_on, id")
                .param("ids", ids)
                .query((rs, number) -> new Step(rs.getLong("id"), LineageKind.valueOf(rs.getString("kind")),
                        rs.getObject("happened_on", LocalDate.class), rs.getString("document"), rs.getString("code")))
                .list()
                .stream()
                .map(step -> new LineageRow(step.id(), step.kind(), step.on(), step.document(), step.code(),
                        side(parts, refs, step.id(), true), side(parts, refs, step.id(), false)))
                .toList();
    }

    private static List<OrganisationRef> side(
            List<Part> parts, Map<OrganisationId, OrganisationRef> refs, long lineage, boolean before) {
        return parts.stream()
                .filter(part -> part.lineage() == lineage && part.before() == before)
                .map(part -> refs.get(part.organisation()))
                .filter(Objects::nonNull)
                .sorted(java.util.Comparator.comparing(OrganisationRef::name))
                .toList();
    }

    public List<Long> steps(OrganisationId id) {
        return jdbc().sql("SELECT lineage_id FROM organisation_lineage_part WHERE organisation_id = ?")
                .param(id.value())
                .query(Long.class)
                .list();
    }

    public void move(long lineage, OrganisationId from, OrganisationId to) {
        jdbc().sql("UPDATE organisation_lineage_part SET organisation_id = ? WHERE lineage_id = ? AND organisation_id = ?")
                .params(to.value(), lineage, from.value())
                .update();
    }
}
