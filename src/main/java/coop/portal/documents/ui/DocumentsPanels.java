package coop.portal.documents.ui;

import com.vaadin.flow.component.Component;
import coop.portal.documents.AttachingFiles;
import coop.portal.documents.AttachmentQueries;
import coop.portal.documents.MakingPapers;
import coop.portal.documents.PaperQueries;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.sheet.SubjectPapers;

/** Makes the panel of files and papers for the pages of all modules. */
@org.springframework.stereotype.Component
class DocumentsPanels implements SubjectPapers {

    private final AttachmentQueries files;
    private final AttachingFiles attaching;
    private final PaperQueries papers;
    private final MakingPapers making;
    private final PortalClock clock;

    DocumentsPanels(
            AttachmentQueries files, AttachingFiles attaching, PaperQueries papers, MakingPapers making, PortalClock clock) {
        this.files = files;
        this.attaching = attaching;
        this.papers = papers;
        this.making = making;
        this.clock = clock;
    }

    /** What a panel asks and acts with. */
    record Desk(AttachmentQueries files, AttachingFiles attaching, PaperQueries papers, MakingPapers making, PortalClock clock) {}

    @Override
    public Component of(String kind, String id, Runnable changed) {
        return new DocumentsPanel(new Desk(files, attaching, papers, making, clock), kind, id, changed);
    }
}
