package coop.portal.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.portal.figures.HandInDownloads;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInSlip;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** What would be put right in a workbook, number by number, and the rows that were refused as a workbook. */
final class HandInSlips {

    private static final String PAGE = "figures.HandInSlips";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private HandInSlips() {}

    static Component table(List<HandInSlip> slips) {
        PlainTable table = new PlainTable(PAGE, "row", "name", "field", "typed", "offered");
        slips.forEach(one -> table.row(one.row(), one.name(), Messages.label(one.slip().field()),
                Formats.millions(one.slip().typed().longValue()), Formats.millions(one.slip().offered().longValue())));
        return new Div(new Paragraph(Messages.text(PAGE + ".explained", slips.size())), table);
    }

    static Component download(HandInRow row, HandInDownloads downloads) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            downloads.refused(row.id(), out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()),
                    Messages.text(PAGE + ".file") + ".xlsx", WORKBOOK, out.size());
        });
        return new Div(
                new Paragraph(Messages.text(PAGE + ".download.explained")),
                new Anchor(handler, Messages.text(PAGE + ".download", row.counts().refused())));
    }
}
