package coop.portal.documents.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.ScanState;
import coop.portal.documents.model.Visibility;
import coop.portal.exchange.model.ContentType;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is known of attached files, but their content. */
@Repository
@Unscoped("who may see a file is asked of the module it hangs on, before every act")
public class Attachments extends Statements {

    Attachments(Door door) {
        super(door);
    }

    public void insert(AttachmentRow row, UserId by) {
        OrganisationId organisation = row.holder().organisation();
        jdbc().sql("INSERT INTO documents_attachment (id, subject_kind, subject_id, subject_label, agency_id, organisation_id,"
                        + " paper_id, file_name, file_type, bytes, sha256, visibility, state, scan, added, added_by,"
                        + " added_by_name, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(Arrays.asList(row.id().value(), row.holder().kind(), row.holder().id(), row.holder().label(),
                        row.holder().agency().value(), organisation == null ? null : organisation.value(), row.paper(),
                        row.fileName(), row.type().name(), row.bytes(), row.sha256(), row.visibility().name(),
                        row.state().name(), row.scan().name(), row.added(), by.value(), row.addedBy()))
                .update();
    }

    public Optional<AttachmentRow> find(AttachmentId id) {
        return jdbc().sql("SELECT * FROM documents_attachment WHERE id = ?").param(id.value()).query(Attachments::map).optional();
    }

    /** All of a holder, the latest first. */
    public List<AttachmentRow> of(String kind, String id) {
        return jdbc().sql("SELECT * FROM documents_attachment WHERE subject_kind = ? AND subject_id = ? ORDER BY added DESC, id DESC")
                .params(kind, id)
                .query(Attachments::map)
                .list();
    }

    /** @return whether it still was at the version it had been read at, and counted */
    public boolean end(
            AttachmentRow row, AttachmentState state, @Nullable AttachmentId by, LocalDateTime now, String name, String reason) {
        return jdbc().sql("UPDATE documents_attachment SET state = ?, replaced_by = ?, ended = ?, ended_by_name = ?, reason = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ? AND state = 'CURRENT'")
                        .params(Arrays.asList(state.name(), by == null ? null : by.value(), now, name, reason,
                                row.id().value(), row.version()))
                        .update()
                == 1;
    }

    /** @return whether it still was at the version it had been read at, and counted */
    public boolean publish(AttachmentRow row) {
        return jdbc().sql("UPDATE documents_attachment SET visibility = 'PUBLISHED', version = version + 1"
                                + " WHERE id = ? AND version = ? AND state = 'CURRENT'")
                        .params(row.id().value(), row.version())
                        .update()
                == 1;
    }

    public void scanned(AttachmentId id, ScanState scan) {
        jdbc().sql("UPDATE documents_attachment SET scan = ? WHERE id = ?").params(scan.name(), id.value()).update();
    }

    /** How many files nobody has looked at for viruses. */
    public int unscanned() {
        return jdbc().sql("SELECT COUNT(*) FROM documents_attachment WHERE scan = 'NOT_SCANNED'").query(Integer.class).single();
    }

    private static AttachmentRow map(ResultSet rs, int number) throws SQLException {
        Long organisation = rs.getObject("organisation_id", Long.class);
        Long replacedBy = rs.getObject("replaced_by", Long.class);
        return new AttachmentRow(
                new AttachmentId(rs.getLong("id")),
                rs.getInt("version"),
                new Holder(rs.getString("subject_kind"), rs.getString("subject_id"), rs.getString("subject_label"),
                        new AgencyId(rs.getLong("agency_id")), organisation == null ? null : new OrganisationId(organisation)),
                rs.getObject("paper_id", Long.class),
                rs.getString("file_name"),
                ContentType.valueOf(rs.getString("file_type")),
                rs.getLong("bytes"),
                rs.getString("sha256"),
                Visibility.valueOf(rs.getString("visibility")),
                AttachmentState.valueOf(rs.getString("state")),
                ScanState.valueOf(rs.getString("scan")),
                rs.getObject("added", LocalDateTime.class),
                rs.getString("added_by_name"),
                replacedBy == null ? null : new AttachmentId(replacedBy),
                rs.getObject("ended", LocalDateTime.class),
                rs.getString("ended_by_name"),
                rs.getString("reason"));
    }
}
