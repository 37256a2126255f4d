package coop.portal.documents.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.documents.model.NumberMark;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperSeries;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The books of numbers: who takes one holds its book until the end of the act, so that the next in line sees it. */
@Repository
@Unscoped("writes in the book of the agency of whoever acts, or of the one whose paper is numbered")
public class Numbers extends Statements {

    Numbers(Door door) {
        super(door);
    }

    public boolean opened(AgencyId agency, int year, PaperSeries series) {
        return jdbc().sql("SELECT COUNT(*) FROM documents_number_book WHERE agency_id = ? AND year = ? AND series = ?")
                        .params(agency.value(), year, series.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Begins a book, unless somebody has: in a transaction of its own, since others wait for its row. */
    public void open(AgencyId agency, int year, PaperSeries series) {
        jdbc().sql("INSERT IGNORE INTO documents_number_book (agency_id, year, series) VALUES (?, ?, ?)")
                .params(agency.value(), year, series.name())
                .update();
    }

    /** Nobody else takes a number from this book until the transaction ends. */
    public void hold(AgencyId agency, int year, PaperSeries series) {
        jdbc().sql("SELECT year FROM documents_number_book WHERE agency_id = ? AND year = ? AND series = ? FOR UPDATE")
                .params(agency.value(), year, series.name())
                .query(Integer.class)
                .single();
    }

    /** All numbers of a book as they are committed now. */
    public List<NumberMark> taken(AgencyId agency, int year, PaperSeries series) {
        return jdbc().sql("SELECT number, dated FROM documents_number WHERE agency_id = ? AND year = ? AND series = ?"
                        + " LOCK IN SHARE MODE")
                .params(agency.value(), year, series.name())
                .query((rs, row) -> new NumberMark(rs.getInt("number"), rs.getObject("dated", LocalDate.class)))
                .list();
    }

    public void insert(NumberRow row) {
        Subject about = row.about();
        jdbc().sql("INSERT INTO documents_number (id, agency_id, year, series, number, written, dated, summary, state, typed,"
                        + " subject_kind, subject_id, subject_label, paper_id, taken, taken_by_name, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(Arrays.asList(row.id().value(), row.agency().value(), row.dated().getYear(), row.series().name(),
                        row.number(), row.written(), row.dated(), row.summary(), row.state().name(), row.typed(),
                        about == null ? null : about.type(), about == null ? null : about.id(),
                        about == null ? null : about.label(), row.paper(), row.taken(), row.takenBy()))
                .update();
    }

    /** A reserved number is for a paper now. @return whether it still was as it had been read */
    public boolean use(NumberRow row, Subject about, long paper, String summary) {
        return jdbc().sql("UPDATE documents_number SET state = 'USED', subject_kind = ?, subject_id = ?, subject_label = ?,"
                                + " paper_id = ?, summary = ?, version = version + 1"
                                + " WHERE id = ? AND version = ? AND state = 'RESERVED'")
                        .params(about.type(), about.id(), about.label(), paper, summary, row.id().value(), row.version())
                        .update()
                == 1;
    }

    /** @return whether it still was as it had been read */
    public boolean giveUp(NumberRow row, String reason) {
        return row.state() != NumberState.GIVEN_UP
                && jdbc().sql("UPDATE documents_number SET state = 'GIVEN_UP', reason = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?")
                        .params(reason, row.id().value(), row.version())
                        .update()
                == 1;
    }
}
