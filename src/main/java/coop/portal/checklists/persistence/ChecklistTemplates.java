package coop.portal.checklists.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.model.TemplateKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The versions of what is asked, with their items. */
@Repository
@Unscoped("what is asked is the same for everybody")
public class ChecklistTemplates extends Statements {

    private static final String ITEMS = "SELECT template_id, code, group_name, question, evidence, article, fine_hint, note"
            + " FROM checklist_template_item";

    ChecklistTemplates(Door door) {
        super(door);
    }

    /** All versions, by kind, the latest first. */
    public List<Template> all() {
        Map<Long, List<Item>> items = new HashMap<>();
        jdbc().sql(ITEMS + " ORDER BY template_id, position")
                .query((rs, number) -> items.computeIfAbsent(rs.getLong("template_id"), id -> new ArrayList<>()).add(item(rs)))
                .list();
        return jdbc().sql("SELECT * FROM checklist_template ORDER BY kind, version_no DESC")
                .query((rs, number) -> template(rs, items.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    public Optional<Template> find(TemplateId id) {
        List<Item> items = jdbc().sql(ITEMS + " WHERE template_id = ? ORDER BY position")
                .params(id.value())
                .query((rs, number) -> item(rs))
                .list();
        return jdbc().sql("SELECT * FROM checklist_template WHERE id = ?")
                .params(id.value())
                .query((rs, number) -> template(rs, items))
                .optional();
    }

    /** The version of a kind that holds on a day. */
    public Optional<Template> inForce(TemplateKind kind, LocalDate day) {
        return jdbc().sql("SELECT id FROM checklist_template WHERE kind = ? AND valid_from <= ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?)")
                .params(kind.name(), day, day)
                .query(Long.class)
                .optional()
                .flatMap(id -> find(new TemplateId(id)));
    }

    private static Template template(ResultSet rs, List<Item> items) throws SQLException {
        return new Template(
                new TemplateId(rs.getLong("id")), TemplateKind.valueOf(rs.getString("kind")), rs.getInt("version_no"),
                rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class),
                rs.getString("basis"), rs.getInt("version"), items);
    }

    private static Item item(ResultSet rs) throws SQLException {
        return new Item(
                rs.getString("code"), ItemGroup.valueOf(rs.getString("group_name")), rs.getString("question"),
                rs.getString("evidence"), rs.getString("article"), rs.getString("fine_hint"), rs.getString("note"));
    }

    /** Writes a draft that is new. */
    public void insert(Template draft) {
        jdbc().sql("INSERT INTO checklist_template (id, kind, version_no, valid_from, valid_to, basis, version)"
                        + " VALUES (?, ?, ?, NULL, NULL, ?, 0)")
                .params(draft.id().value(), draft.kind().name(), draft.number(), draft.basis())
                .update();
        write(draft.id(), draft.items());
    }

    /** @return whether it still was the draft that had been read */
    public boolean rewrite(Template draft, List<Item> items) {
        if (!touch(draft)) {
            return false;
        }
        jdbc().sql("DELETE FROM checklist_template_item WHERE template_id = ?").params(draft.id().value()).update();
        write(draft.id(), items);
        return true;
    }

    private boolean touch(Template draft) {
        return jdbc().sql("UPDATE checklist_template SET version = version + 1"
                        + " WHERE id = ? AND version = ? AND valid_from IS NULL")
                .params(draft.id().value(), draft.version())
                .update() == 1;
    }

    private void write(TemplateId id, List<Item> items) {
        List<Object[]> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(new Object[] {id.value(), rows.size(), item.code(), item.group().name(), item.question(),
                item.evidence(), item.article(), item.fineHint(), item.note()});
        }
        batch("INSERT INTO checklist_template_item (template_id, position, code, group_name, question, evidence, article,"
                + " fine_hint, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** From the day on the draft holds, and the version before it no longer. @return whether it still was that draft */
    public boolean putInForce(Template draft, LocalDate from, String basis) {
        if (!touch(draft)) {
            return false;
        }
        jdbc().sql("UPDATE checklist_template SET valid_to = ?, version = version + 1"
                        + " WHERE kind = ? AND valid_from IS NOT NULL AND valid_to IS NULL")
                .params(from.minusDays(1), draft.kind().name())
                .update();
        jdbc().sql("UPDATE checklist_template SET valid_from = ?, basis = ? WHERE id = ?")
                .params(from, basis, draft.id().value())
                .update();
        return true;
    }

    /** @return whether it still was the draft that had been read */
    public boolean discard(Template draft) {
        if (!touch(draft)) {
            return false;
        }
        jdbc().sql("DELETE FROM checklist_template_item WHERE template_id = ?").params(draft.id().value()).update();
        jdbc().sql("DELETE FROM checklist_template WHERE id = ?").params(draft.id().value()).update();
        return true;
    }
}
