package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import coop.portal.registry.ImportDownloads;
import coop.portal.registry.ImportQueries;
import coop.portal.registry.ImportingRegistry;
import coop.portal.registry.model.ImportBatchId;
import coop.portal.registry.model.ImportBatchRow;
import coop.portal.registry.model.ImportMapping;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What stands in the tabs of an import's page, and the download of its refused rows. */
@org.springframework.stereotype.Component
class ImportPanels {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportQueries queries;
    private final ImportingRegistry importing;
    private final ImportDownloads downloads;

    ImportPanels(ImportQueries queries, ImportingRegistry importing, ImportDownloads downloads) {
        this.queries = queries;
        this.importing = importing;
        this.downloads = downloads;
    }

    Component rows(ImportBatchRow batch) {
        return new ImportRowsPanel(batch, queries.lines());
    }

    Component columns(ImportBatchId id, Runnable begun) {
        return new ImportColumnsPanel(queries.offer(id), sheet -> queries.offer(id, sheet), mapping -> {
            importing.check(id, mapping);
            begun.run();
        });
    }

    /** With the columns as they are understood. */
    void check(ImportBatchId id) {
        ImportMapping mapping = queries.offer(id).mapping();
        importing.check(id, mapping);
    }

    /** Straight away, or after saying what the personal data in it are for. */
    Component refusedDownload(ImportBatchRow batch) {
        if (!downloads.asksPurpose(batch.id())) {
            return new Div(download(batch, ""));
        }
        Div place = new Div();
        Button ask = new Button(Messages.text(ImportView.PAGE + ".refused-rows", batch.counts().refused()));
        ask.addClickListener(click -> ReasonDialog.ask(ImportView.PAGE + ".refused-rows-personal", purpose -> {
            Anchor link = download(batch, purpose);
            place.removeAll();
            place.add(link);
            link.getElement().callJsFunction("click");
        }));
        place.add(ask);
        return place;
    }

    private Anchor download(ImportBatchRow batch, String purpose) {
        Anchor link = new Anchor(
                (DownloadEvent event) -> {
                    event.setFileName("dong-bi-tu-choi-" + batch.id().text() + ".xlsx");
                    event.setContentType(XLSX);
                    try (var out = event.getOutputStream()) {
                        downloads.refused(batch.id(), purpose, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Messages.text(ImportView.PAGE + ".refused-rows", batch.counts().refused()));
        link.addClassNames("link-button", "link-button-secondary");
        return link;
    }
}
