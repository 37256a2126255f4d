package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An organisation with all rows of the registry that are its own, taken as they stand and put back as they stood. */
@Repository
@Unscoped("the rows belong to organisations that were found through a scoped reader before")
public class KeptRows extends Statements {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<Map<String, @Nullable Object>>>> ROWS = new TypeReference<>() {};
    private static final String MAIN = "organisation";
    private static final String HISTORY = "organisation_status_history";
    private static final String OLD_NAMES = "organisation_old_name";
    private static final List<String> PARTS = List.of(
            "organisation_industry", "organisation_person", HISTORY, OLD_NAMES, "organisation_past", "organisation_token");

    KeptRows(Door door) {
        super(door);
    }

    /** All rows as text. */
    public String take(OrganisationId id) {
        Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        rows.put(MAIN, rows(MAIN, "id", id));
        PARTS.forEach(table -> rows.put(table, rows(table, "organisation_id", id)));
        return JSON.writeValueAsString(rows);
    }

    /** Puts an organisation that is not there back with all its rows, one version on. */
    public void putBack(String kept) {
        Map<String, List<Map<String, @Nullable Object>>> rows = JSON.readValue(kept, ROWS);
        rows.forEach(this::insert);
        Object id = rows.get(MAIN).getFirst().get("id");
        jdbc().sql("UPDATE organisation SET version = version + 1 WHERE id = ?").param(id).update();
    }

    /** The history of statuses is again what it was. */
    public void restoreHistory(OrganisationId id, String kept) {
        jdbc().sql("DELETE FROM " + HISTORY + " WHERE organisation_id = ?").param(id.value()).update();
        insert(HISTORY, JSON.readValue(kept, ROWS).get(HISTORY));
    }

    /** What it was called before is what it was before, as far as these names go. */
    public void restoreOldNames(OrganisationId id, String kept, Collection<String> names) {
        jdbc().sql("DELETE FROM " + OLD_NAMES + " WHERE organisation_id = :id AND name IN (:names)")
                .param("id", id.value())
                .param("names", names)
                .update();
        insert(OLD_NAMES, JSON.readValue(kept, ROWS).get(OLD_NAMES).stream()
                .filter(row -> names.contains(row.get("name")))
                .toList());
    }

    /** When nobody has touched it since, it was last changed when it was last changed before. */
    public void restoreChanged(OrganisationId id, String kept) {
        jdbc().sql("UPDATE organisation SET changed = ? WHERE id = ?")
                .params(JSON.readValue(kept, ROWS).get(MAIN).getFirst().get("changed"), id.value())
                .update();
    }

    /** The tables with rows that refer to the organisation and that are neither its own nor among the known ones. */
    public Set<String> strangers(OrganisationId id, Set<String> known) {
        Set<String> found = new TreeSet<>();
        referring().forEach((table, columns) -> {
            if (!PARTS.contains(table) && !known.contains(table)
                    && columns.stream().anyMatch(column -> refers(table, column, id))) {
                found.add(table);
            }
        });
        return found;
    }

    /** Every table with its columns that refer to organisations. */
    public Map<String, List<String>> referring() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        jdbc().sql("SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.KEY_COLUMN_USAGE"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME = 'organisation'")
                .query(rs -> {
                    tables.computeIfAbsent(rs.getString(1), name -> new ArrayList<>()).add(rs.getString(2));
                });
        return tables;
    }

    private boolean refers(String table, String column, OrganisationId id) {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM `" + table + "` WHERE `" + column + "` = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private List<Map<String, @Nullable Object>> rows(String table, String column, OrganisationId id) {
        return jdbc().sql("SELECT * FROM " + table + " WHERE " + column + " = ?")
                .param(id.value())
                .query()
                .listOfRows()
                .stream()
                .map(KeptRows::plain)
                .toList();
    }

    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        row.forEach((column, value) -> plain.put(column, switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Number number -> number;
            case Boolean yes -> yes;
            default -> value.toString();
        }));
        return plain;
    }

    private void insert(String table, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            List<String> columns = List.copyOf(rows.getFirst().keySet());
            batch("INSERT INTO " + table + " (" + columns.stream().map(one -> "`" + one + "`").collect(Collectors.joining(", "))
                            + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                    rows.stream().map(row -> columns.stream().map(row::get).toArray()).toList());
        }
    }
}
