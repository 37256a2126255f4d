package coop.portal.documents.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.TemplateId;
import coop.portal.documents.model.TemplateRow;
import coop.portal.kernel.AgencyId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The templates that offices have put in the place of the built-in ones. */
@Repository
@Unscoped("is asked for the templates of one agency: that of whoever acts, or of the paper that is made")
public class Templates extends Statements {

    Templates(Door door) {
        super(door);
    }

    /** A template with its content. */
    public record Kept(TemplateId id, byte[] content) {}

    public Optional<Kept> inUse(AgencyId agency, PaperKind kind) {
        return jdbc().sql("SELECT id, content FROM documents_template WHERE agency_id = ? AND kind = ? AND in_use")
                .params(agency.value(), kind.name())
                .query((rs, number) -> new Kept(new TemplateId(rs.getLong(1)), rs.getBytes(2)))
                .optional();
    }

    public List<TemplateRow> inUse(AgencyId agency) {
        return jdbc().sql("SELECT kind, version_no, file_name, added, added_by_name FROM documents_template"
                        + " WHERE agency_id = ? AND in_use")
                .param(agency.value())
                .query((rs, number) -> new TemplateRow(PaperKind.valueOf(rs.getString(1)), rs.getInt(2), rs.getString(3),
                        rs.getObject(4, LocalDateTime.class), rs.getString(5)))
                .list();
    }

    /** The versions of an office's template, none of them another's while the act goes on. */
    public int versions(AgencyId agency, PaperKind kind) {
        return jdbc().sql("SELECT COUNT(*) FROM documents_template WHERE agency_id = ? AND kind = ?")
                .params(agency.value(), kind.name())
                .query(Integer.class)
                .single();
    }

    public void insert(AgencyId agency, TemplateRow row, byte[] content, String sha256) {
        jdbc().sql("INSERT INTO documents_template (id, agency_id, kind, version_no, file_name, content, sha256, in_use, added,"
                        + " added_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?)")
                .params(TemplateId.next().value(), agency.value(), row.kind().name(), row.versionNo(), row.fileName(), content,
                        sha256, row.added(), row.addedBy())
                .update();
    }

    /** The built-in template counts again. @return whether there was an own one */
    public boolean putAside(AgencyId agency, PaperKind kind, String reason) {
        return jdbc().sql("UPDATE documents_template SET in_use = FALSE, reason = ? WHERE agency_id = ? AND kind = ? AND in_use")
                        .params(reason, agency.value(), kind.name())
                        .update()
                > 0;
    }
}
