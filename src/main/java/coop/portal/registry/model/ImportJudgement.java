package coop.portal.registry.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a row with its reasons: what it would become, what it would change and by what it was recognised.
 *
 * @param draft the organisation as it would be, none of a refused row
 */
public record ImportJudgement(
        ImportVerdict verdict,
        List<Remark> remarks,
        List<Change> changes,
        @Nullable OrganisationDraft draft,
        @Nullable ImportMatch matchedBy) {

    public ImportJudgement {
        remarks = List.copyOf(remarks);
        changes = List.copyOf(changes);
    }

    public static ImportJudgement refused(List<Remark> remarks, @Nullable ImportMatch matchedBy) {
        return new ImportJudgement(ImportVerdict.REFUSED, remarks, List.of(), null, matchedBy);
    }

    /** The same, with its changes in the words that people read. */
    public ImportJudgement telling(List<Change> inWords) {
        return new ImportJudgement(verdict, remarks, inWords, draft, matchedBy);
    }

    /** The same, with one thing more to say. */
    public ImportJudgement and(Remark remark) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(remark);
        return new ImportJudgement(verdict, all, changes, draft, matchedBy);
    }

    /** Taken, but somebody should look at it. */
    public boolean warned() {
        return verdict != ImportVerdict.REFUSED
                && remarks.stream().anyMatch(remark -> remark.severity() == Severity.WARNING);
    }
}
