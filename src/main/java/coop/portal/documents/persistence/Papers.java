package coop.portal.documents.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperId;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.TemplateId;
import coop.portal.kernel.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Papers that were made from templates, with what was typed into them. */
@Repository
@Unscoped("who may see a paper is asked of the module it hangs on, before every act")
public class Papers extends Statements {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    Papers(Door door) {
        super(door);
    }

    public void insert(PaperRow row, AgencyId agency) {
        jdbc().sql("INSERT INTO documents_paper (id, subject_kind, subject_id, kind, agency_id, state, summary, field_values,"
                        + " template_id, attachment_id, made, made_by_name, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(Arrays.asList(row.id().value(), row.holderKind(), row.holderId(), row.kind().name(), agency.value(),
                        row.state().name(), row.summary(), json(row.values()), value(row), row.text().value(), row.made(),
                        row.madeBy()))
                .update();
    }

    /** @return whether it still was at the version it had been read at */
    public boolean update(PaperRow row) {
        NumberId number = row.number();
        return jdbc().sql("UPDATE documents_paper SET state = ?, summary = ?, field_values = ?, template_id = ?,"
                                + " attachment_id = ?, number_id = ?, number_written = ?, dated = ?, reason = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?")
                        .params(Arrays.asList(row.state().name(), row.summary(), json(row.values()), value(row),
                                row.text().value(), number == null ? null : number.value(), row.written(), row.dated(),
                                row.reason(), row.id().value(), row.version()))
                        .update()
                == 1;
    }

    public Optional<PaperRow> find(PaperId id) {
        return jdbc().sql("SELECT * FROM documents_paper WHERE id = ?").param(id.value()).query(Papers::map).optional();
    }

    /** In the order in which they were made. */
    public List<PaperRow> of(String kind, String id) {
        return jdbc().sql("SELECT * FROM documents_paper WHERE subject_kind = ? AND subject_id = ? ORDER BY made, id")
                .params(kind, id)
                .query(Papers::map)
                .list();
    }

    /** Which kinds stand as drafts, of each of these that has any. */
    public Map<String, Set<PaperKind>> drafts(String kind, Collection<String> ids) {
        Map<String, Set<PaperKind>> drafts = new HashMap<>();
        if (ids.isEmpty()) {
            return drafts;
        }
        jdbc().sql("SELECT DISTINCT subject_id, kind FROM documents_paper"
                        + " WHERE subject_kind = :kind AND subject_id IN (:ids) AND state = 'DRAFT'")
                .param("kind", kind)
                .param("ids", ids)
                .query(rs -> {
                    drafts.computeIfAbsent(rs.getString("subject_id"), id -> EnumSet.noneOf(PaperKind.class))
                            .add(PaperKind.valueOf(rs.getString("kind")));
                });
        return drafts;
    }

    private static @Nullable Object value(PaperRow row) {
        TemplateId template = row.template();
        return template == null ? null : template.value();
    }

    private static String json(Map<PaperField, String> values) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(PaperField.values())
                .filter(values::containsKey)
                .forEach(field -> names.put(field.name(), values.getOrDefault(field, "")));
        return JSON.writeValueAsString(names);
    }

    private static Map<PaperField, String> values(String json) {
        Map<PaperField, String> values = new LinkedHashMap<>();
        JSON.readValue(json, VALUES).forEach((name, text) -> values.put(PaperField.valueOf(name), text));
        return values;
    }

    private static PaperRow map(ResultSet rs, int index) throws SQLException {
        Long template = rs.getObject("template_id", Long.class);
        Long number = rs.getObject("number_id", Long.class);
        return new PaperRow(
                new PaperId(rs.getLong("id")),
                rs.getInt("version"),
                rs.getString("subject_kind"),
                rs.getString("subject_id"),
                PaperKind.valueOf(rs.getString("kind")),
                PaperState.valueOf(rs.getString("state")),
                rs.getString("summary"),
                values(rs.getString("field_values")),
                template == null ? null : new TemplateId(template),
                new AttachmentId(rs.getLong("attachment_id")),
                number == null ? null : new NumberId(number),
                rs.getString("number_written"),
                rs.getObject("dated", LocalDate.class),
                rs.getObject("made", LocalDateTime.class),
                rs.getString("made_by_name"),
                rs.getString("reason"));
    }
}
