package coop.portal.figures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.portal.figures.HandInQueries;
import coop.portal.figures.TemplateQueries;
import coop.portal.figures.model.HandInFilter;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.model.PeriodKey;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.PagedGrid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Parts of a period's page that need more than the period: its workbooks, and the template to be filled in. */
@Component
class PeriodParts {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = PeriodView.PAGE;

    private final HandInQueries handIns;
    private final TemplateQueries templates;
    private final PortalClock clock;
    private final SubmitOutcomes submitting;

    PeriodParts(HandInQueries handIns, TemplateQueries templates, PortalClock clock, SubmitOutcomes submitting) {
        this.handIns = handIns;
        this.templates = templates;
        this.clock = clock;
        this.submitting = submitting;
    }

    SubmitOutcomes submitting() {
        return submitting;
    }

    PortalClock clock() {
        return clock;
    }

    com.vaadin.flow.component.Component files(PeriodKey key) {
        PagedGrid<HandInRow, HandInFilter> grid = new PagedGrid<>(
                PAGE + ".files", handIns.handIns(), HandInRow::id, row -> FiguresNavigation.toHandIn(row.id()));
        grid.columns(List.of(
                Column.<HandInRow>text("fileName", HandInRow::fileName),
                Column.<HandInRow, HandInStage>badge("stage", HandInRow::stage, FigureLooks::of),
                Column.<HandInRow>text("owner", HandInRow::ownerName).width(11),
                Column.<HandInRow>moment("created", HandInRow::created),
                Column.<HandInRow>number("rows", row -> row.counts().rows()),
                Column.<HandInRow>number("refused", row -> row.counts().refused())));
        grid.label(Messages.text(PAGE + ".tab.files"));
        grid.show(new HandInFilter("", Set.of(key), Set.of()));
        return grid;
    }

    /** The workbook with the organisations in scope and what is known of them. */
    com.vaadin.flow.component.Component template(PeriodKey key) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            templates.write(key, Set.of(), out);
            return new DownloadResponse(
                    new ByteArrayInputStream(out.toByteArray()), "mau-so-lieu-" + key.text() + ".xlsx", WORKBOOK, out.size());
        });
        return new Div(
                new Paragraph(Messages.text(PAGE + ".template.explained")),
                new com.vaadin.flow.component.html.Anchor(handler, Messages.text(PAGE + ".template.download")));
    }
}
