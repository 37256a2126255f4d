package coop.portal.evaluation.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;

/** A new version of a scheme was set. */
public record SchemeDefined(SchemeKind kind, int version, List<Change> changes) implements Recorded {

    public static final String SUBJECT = "evaluation-scheme";

    public SchemeDefined {
        changes = List.copyOf(changes);
    }

    @Override
    public Subject subject() {
        return new Subject(SUBJECT, kind.name(), kind.name());
    }

    @Override
    public String action() {
        return "evaluation.action.scheme-defined";
    }
}
