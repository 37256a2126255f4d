package coop.portal.documents;

import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import java.util.List;
import java.util.Map;

/**
 * The module that keeps something says which papers are made for it now, what it knows of their fields, and whether one may
 * be issued by whoever acts. Without it papers are neither offered nor issued.
 */
public interface PaperSource {

    /** The kind of things it answers for, as {@link DocumentReaders#kind()}. */
    String kind();

    /** The papers that whoever acts may make for it now, in the order in which they are needed. */
    List<PaperKind> papers(String id);

    /** What the module knows of the fields of a paper; lines are set apart by line ends. The head is the portal's own business. */
    Map<PaperField, String> values(String id, PaperKind paper);

    /** Whether whoever acts may give the paper its number and date now; not one that a step of the module issues itself. */
    default boolean issuable(String id, PaperKind paper) {
        return false;
    }

    /** Whether one that was issued may be cancelled: not while a step of the module stands on it. */
    default boolean cancellable(String id, PaperKind paper) {
        return true;
    }
}
