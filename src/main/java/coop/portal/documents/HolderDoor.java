package coop.portal.documents;

import coop.portal.documents.model.Standing;
import coop.portal.documents.model.Visibility;
import coop.portal.kernel.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Asks the module to which something belongs, and denies where none answers. */
@Component
class HolderDoor {

    private final ObjectProvider<DocumentReaders> readers;

    HolderDoor(ObjectProvider<DocumentReaders> readers) {
        this.readers = readers;
    }

    /** @throws NotFoundException when it is not in sight of whoever acts */
    Standing reading(String kind, String id) {
        return readers.stream()
                .filter(module -> module.kind().equals(kind))
                .findFirst()
                .flatMap(module -> module.standing(id))
                .orElseThrow(() -> new NotFoundException(kind + " " + id));
    }

    /** @throws AccessDeniedException when whoever acts may see it but not write to it */
    Standing writing(String kind, String id) {
        Standing standing = reading(kind, id);
        if (!standing.writes()) {
            throw new AccessDeniedException("nothing may be attached to " + kind + " " + id);
        }
        return standing;
    }

    /** A file of it, which is there for those who may read it only. */
    Standing seeing(String kind, String id, Visibility visibility) {
        Standing standing = reading(kind, id);
        if (!standing.sees(visibility)) {
            throw new NotFoundException("a file of " + kind + " " + id);
        }
        return standing;
    }
}
