package coop.portal.documents;

import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.kernel.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module to which something belongs for the papers that are made for it; none are where none answers. */
@Component
class OfferedPapers {

    private final ObjectProvider<PaperSource> sources;

    OfferedPapers(ObjectProvider<PaperSource> sources) {
        this.sources = sources;
    }

    List<PaperKind> of(String holderKind, String holderId) {
        return source(holderKind).map(source -> source.papers(holderId)).orElse(List.of());
    }

    void demand(String holderKind, String holderId, PaperKind kind) {
        if (!of(holderKind, holderId).contains(kind)) {
            throw new RefusedException("documents.refusal.paper.not-offered");
        }
    }

    Map<PaperField, String> values(String holderKind, String holderId, PaperKind kind) {
        return source(holderKind).map(source -> source.values(holderId, kind)).orElse(Map.of());
    }

    boolean issuable(String holderKind, String holderId, PaperKind kind) {
        return source(holderKind).filter(source -> source.issuable(holderId, kind)).isPresent();
    }

    boolean cancellable(String holderKind, String holderId, PaperKind kind) {
        return source(holderKind).map(source -> source.cancellable(holderId, kind)).orElse(true);
    }

    private Optional<PaperSource> source(String holderKind) {
        return sources.stream().filter(source -> source.kind().equals(holderKind)).findFirst();
    }
}
