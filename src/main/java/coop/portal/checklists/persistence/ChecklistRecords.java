package coop.portal.checklists.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Writes checklists and their answers, each answer by itself. */
@Repository
@Unscoped("use cases find a checklist in the scope of whoever acts before they write; merging moves what nobody sees")
public class ChecklistRecords extends Statements {

    ChecklistRecords(Door door) {
        super(door);
    }

    /** The checklist with an answer of no value for each item. */
    public void insert(Checklist one, List<String> items) {
        jdbc().sql("INSERT INTO checklist (id, organisation_id, name, agency_id, subject, checked_on, template_id, state, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(Arrays.asList(one.id().value(), one.organisation() == null ? null : one.organisation().value(),
                        one.name(), one.agency().value(), one.subject(), one.day(), one.template().value(), one.state().name()))
                .update();
        batch("INSERT INTO checklist_answer (checklist_id, item_code, value, remark, article, recommendation, by_name, version)"
                + " VALUES (?, ?, NULL, '', '', '', '', 0)",
                items.stream().map(code -> new Object[] {one.id().value(), code}).toList());
    }

    /** The checklist of a check, whoever looks: the module that owns the check asks. */
    public Optional<Checklist> ofSubject(String subject) {
        return jdbc().sql("SELECT * FROM checklist WHERE subject = ?")
                .params(subject)
                .query((rs, number) -> Checklists.map(rs))
                .optional();
    }

    /** @return whether it still was at the version it had been read at */
    public boolean move(Checklist one, ChecklistState to) {
        return jdbc().sql("UPDATE checklist SET state = ?, version = version + 1 WHERE id = ? AND version = ?")
                .params(to.name(), one.id().value(), one.version())
                .update() == 1;
    }

    /** Nobody freezes the checklist until this act has ended; others may answer beside it. */
    public void hold(ChecklistId id) {
        jdbc().sql("SELECT id FROM checklist WHERE id = ? LOCK IN SHARE MODE").params(id.value()).query(Long.class).single();
    }

    public List<Answer> answers(ChecklistId id) {
        return jdbc().sql("SELECT * FROM checklist_answer WHERE checklist_id = ?")
                .params(id.value())
                .query((rs, number) -> answer(rs))
                .list();
    }

    public Optional<Answer> answer(ChecklistId id, String item) {
        return jdbc().sql("SELECT * FROM checklist_answer WHERE checklist_id = ? AND item_code = ?")
                .params(id.value(), item)
                .query((rs, number) -> answer(rs))
                .optional();
    }

    private static Answer answer(ResultSet rs) throws SQLException {
        String value = rs.getString("value");
        long by = rs.getLong("by_id");
        return new Answer(
                rs.getString("item_code"), value == null ? null : AnswerValue.valueOf(value), rs.getString("remark"),
                rs.getString("article"), rs.getString("recommendation"), by == 0 ? null : new UserId(by),
                rs.getString("by_name"), rs.getObject("answered", LocalDateTime.class), rs.getInt("version"));
    }

    /** @return whether nobody had answered the item meanwhile */
    public boolean write(AnswerDraft draft, UserId by, String byName, LocalDateTime now) {
        return jdbc().sql("UPDATE checklist_answer SET value = ?, remark = ?, article = ?, recommendation = ?, by_id = ?,"
                                + " by_name = ?, answered = ?, version = version + 1"
                                + " WHERE checklist_id = ? AND item_code = ? AND version = ?")
                        .params(Arrays.asList(draft.value() == null ? null : draft.value().name(), draft.remark().strip(),
                                draft.article().strip(), draft.recommendation().strip(), by.value(), byName, now,
                                draft.checklist().value(), draft.item(), draft.seen()))
                        .update()
                == 1;
    }

    public List<Checklist> of(OrganisationId organisation) {
        return jdbc().sql("SELECT * FROM checklist WHERE organisation_id = ?")
                .params(organisation.value())
                .query((rs, number) -> Checklists.map(rs))
                .list();
    }

    /** Checklists become those of another organisation, such as the one that two records became. */
    public void moveTo(Collection<ChecklistId> ids, OrganisationId to) {
        batch("UPDATE checklist SET organisation_id = ? WHERE id = ?",
                ids.stream().map(id -> new Object[] {to.value(), id.value()}).toList());
    }
}
