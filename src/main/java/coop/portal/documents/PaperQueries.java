package coop.portal.documents;

import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.FieldRow;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperId;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.Standing;
import coop.portal.documents.persistence.NumberRows;
import coop.portal.documents.persistence.Papers;
import coop.portal.documents.rules.FieldCatalogue;
import coop.portal.kernel.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The papers of something: those who work on it see all of them, others none; what is published they see as files. */
@Service
@RolesAllowed(DocumentPermissions.FILE_READ)
public class PaperQueries {

    private final HolderDoor door;
    private final OfferedPapers offered;
    private final Papers papers;
    private final NumberRows numbers;
    private final AttachmentQueries files;

    PaperQueries(HolderDoor door, OfferedPapers offered, Papers papers, NumberRows numbers, AttachmentQueries files) {
        this.door = door;
        this.offered = offered;
        this.papers = papers;
        this.numbers = numbers;
        this.files = files;
    }

    /** In the order in which they were made. */
    public List<PaperRow> of(String kind, String id) {
        return door.reading(kind, id).team() ? papers.of(kind, id) : List.of();
    }

    public PaperRow paper(PaperId id) {
        PaperRow row = papers.find(id).orElseThrow(() -> new NotFoundException("paper " + id.text()));
        if (!door.reading(row.holderKind(), row.holderId()).team()) {
            throw new NotFoundException("paper " + id.text());
        }
        return row;
    }

    /** What whoever acts may make for it now. */
    public List<PaperKind> offered(String kind, String id) {
        return door.reading(kind, id).writes() ? offered.of(kind, id) : List.of();
    }

    /** What is known of the fields of a paper before somebody types. */
    public Map<PaperField, String> known(String kind, String id, PaperKind paper) {
        door.writing(kind, id);
        return offered.values(kind, id, paper);
    }

    /** The fields that are typed or known; the head of a paper is made by the portal. */
    public List<FieldRow> fields(PaperKind kind) {
        return FieldCatalogue.of(kind).stream().filter(row -> !row.field().isHead()).toList();
    }

    /** Whether whoever acts may give it a number now. */
    public boolean issuable(PaperId id) {
        PaperRow row = paper(id);
        return row.state() == PaperState.DRAFT
                && offered.issuable(row.holderKind(), row.holderId(), row.kind());
    }

    /** Whether it may be cancelled: a draft always, one that was issued when no step stands on it. */
    public boolean cancellable(PaperRow row) {
        return row.state() == PaperState.DRAFT
                || row.state() == PaperState.ISSUED && offered.cancellable(row.holderKind(), row.holderId(), row.kind());
    }

    /** Numbers of its agency and series that wait for a paper. */
    public List<NumberRow> reserved(PaperId id) {
        PaperRow row = paper(id);
        Standing standing = door.reading(row.holderKind(), row.holderId());
        return numbers.reserved(standing.holder().agency().value(), row.kind().series());
    }

    /** Its text as a PDF for print. */
    public void pdf(PaperId id, OutputStream out) {
        PaperRow row = paper(id);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        files.write(row.text(), text);
        new PrintedPaper(text.toByteArray()).write(out);
    }
}
