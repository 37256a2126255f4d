package coop.portal.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.ui.DocumentsPanels.Desk;
import coop.portal.exchange.model.ContentType;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** Links under which files go out: always to be saved, never to be guessed at or run by the browser. */
final class Download {

    private static final Map<String, String> SAVED =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "private, no-store");
    private static final Map<String, String> SHOWN =
            Map.of("Content-Disposition", "inline", "Content-Type", "text/plain;charset=UTF-8");

    private Download() {}

    static Anchor link(Desk desk, AttachmentRow file) {
        return new Anchor(handler(file.fileName(), file.type(), out -> desk.files().write(file.id(), out)), file.fileName());
    }

    static Anchor word(Desk desk, PaperRow paper) {
        Anchor link = new Anchor(handler(name(paper) + ".docx", ContentType.DOCX, out -> desk.files().write(paper.text(), out)),
                Messages.text(DocumentsPanel.PAGE + ".word"));
        link.setAriaLabel(Messages.text(DocumentsPanel.PAGE + ".word") + ": " + name(paper));
        return link;
    }

    static Anchor pdf(Desk desk, PaperRow paper) {
        Anchor link = new Anchor(handler(name(paper) + ".pdf", ContentType.PDF, out -> desk.papers().pdf(paper.id(), out)),
                Messages.text(DocumentsPanel.PAGE + ".pdf"));
        link.setAriaLabel(Messages.text(DocumentsPanel.PAGE + ".pdf") + ": " + name(paper));
        return link;
    }

    /** @param write refuses before it writes anything */
    static DownloadHandler handler(String name, ContentType type, Consumer<OutputStream> write) {
        return (DownloadEvent event) -> {
            SAVED.forEach(event.getResponse()::setHeader);
            event.setFileName(name);
            event.setContentType(type.mediaType());
            try (OutputStream out = event.getOutputStream()) {
                told(event, write, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void told(DownloadEvent event, Consumer<OutputStream> write, OutputStream out) throws IOException {
        try {
            write.accept(out);
        } catch (RefusedException refused) {
            SHOWN.forEach(event.getResponse()::setHeader);
            out.write(String.join(" ", Attempt.words(refused)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String name(PaperRow paper) {
        String number = paper.written() == null ? "" : " " + paper.written().replace('/', '-');
        return Messages.label(paper.kind()) + number;
    }
}
