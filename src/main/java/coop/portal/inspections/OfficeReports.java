package coop.portal.inspections;

import coop.portal.exchange.Paper;
import coop.portal.exchange.Paper.Look;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.territory.Agencies;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Service;

/** Puts a report on what became of plans into the form of an agency's papers (NĐ30); what it says is whoever counts' business. */
@Service
@RolesAllowed(InspectionPermissions.PLAN_EXPORT)
public class OfficeReports {

    private static final ParagraphAlignment CENTER = ParagraphAlignment.CENTER;

    private final PlanPapers papers;
    private final Agencies agencies;
    private final PortalClock clock;

    OfficeReports(PlanPapers papers, Agencies agencies, PortalClock clock) {
        this.papers = papers;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @param subject what it reports on, under its title */
    public void write(AgencyId agency, String subject, Consumer<Paper> body, Wording words, OutputStream out) {
        OfficeFrame frame = papers.report(agencies.agency(agency), clock.today(), words);
        try (XWPFDocument document = new XWPFDocument()) {
            Paper paper = new Paper(document);
            paper.numberPages();
            frame.head(paper, words);
            paper.line("", Look.plain(Paper.BODY, CENTER));
            paper.line(words.say("inspections.PlanDocument.report"), Look.bold(Paper.BODY, CENTER));
            paper.line(subject, Look.bold(Paper.BODY, CENTER));
            paper.line(OfficeFrame.RULE, Look.plain(Paper.SMALL, CENTER));
            body.accept(paper);
            frame.foot(paper, words);
            paper.upright();
            document.getProperties().getCoreProperties().setTitle(subject);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
