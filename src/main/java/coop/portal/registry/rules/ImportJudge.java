package coop.portal.registry.rules;

import coop.portal.kernel.Change;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.registry.model.ImportCase;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportFrame;
import coop.portal.registry.model.ImportJudgement;
import coop.portal.registry.model.ImportMatch;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a row whether it may be taken and what it would do; the law on organisations is the same as for a form. */
public final class ImportJudge {

    private static final BigDecimal THOUSANDFOLD = new BigDecimal(1000);

    private ImportJudge() {}

    public static ImportJudgement judge(ImportCase row, ImportFrame frame) {
        List<Remark> remarks = new ArrayList<>(row.values().remarks());
        remarks.addAll(row.more());
        remarks.addAll(place(row));
        OrganisationDraft before = row.kept() == null ? null : row.kept().draft();
        OrganisationDraft draft = ImportDrafting.draft(row, frame);
        remarks.addAll(name(row, draft));
        remarks.addAll(law(row, draft, before, frame));
        if (before != null) {
            remarks.addAll(againstKept(before, draft, row.matchedBy()));
        }
        if (remarks.stream().anyMatch(Remark::stops)) {
            return ImportJudgement.refused(remarks, row.matchedBy());
        }
        if (before == null) {
            return new ImportJudgement(ImportVerdict.NEW, remarks, List.of(), draft, null);
        }
        List<Change> changes = ImportComparison.between(before, draft);
        ImportVerdict verdict = changes.isEmpty() ? ImportVerdict.UNCHANGED : ImportVerdict.CHANGED;
        return new ImportJudgement(verdict, remarks, changes, changes.isEmpty() ? before : draft, row.matchedBy());
    }

    private static List<Remark> place(ImportCase row) {
        String typed = String.valueOf(row.values().text(ImportField.COMMUNE));
        String field = ImportField.COMMUNE.about();
        return switch (row.place()) {
            case null -> List.of();
            case UnitMatch.Found(Unit unit, boolean mismatch) -> mismatch
                    ? List.of(Remark.warning("IMP-5", field, "registry.remark.import-district-mismatch", unit.name(),
                            String.valueOf(row.values().text(ImportField.DISTRICT))))
                    : List.of();
            case UnitMatch.Ambiguous(List<Unit> candidates) -> List.of(Remark.error(
                    "SEAT-2", field, "registry.remark.import-commune-ambiguous", typed, candidates.size()).by("LHTX 45.2"));
            case UnitMatch.Unknown(List<Unit> near) -> List.of((near.isEmpty()
                            ? Remark.error("SEAT-2", field, "registry.remark.import-commune-unknown", typed)
                            : Remark.error("SEAT-2", field, "registry.remark.import-commune-near", typed,
                                    near.stream().map(Unit::name).distinct().collect(Collectors.joining(", "))))
                    .by("LHTX 45.2"));
        };
    }

    private static List<Remark> name(ImportCase row, OrganisationDraft draft) {
        String typed = row.values().text(ImportField.NAME);
        if (typed == null) {
            return List.of();
        }
        ImportNames.Named named = ImportNames.read(typed);
        if (named.type().isEmpty()) {
            return List.of(Remark.warning("NAME-2", "name", "registry.remark.import-name-completed", draft.identity().name())
                    .by("LHTX 50.1a"));
        }
        List<Remark> remarks = new ArrayList<>();
        if (named.written()) {
            remarks.add(Remark.info("NAME-2", "name", "registry.remark.import-name-written", draft.identity().name()));
        }
        if (row.kept() != null && named.type().get() != draft.type()) {
            remarks.add(Remark.error("IMP-6", "type", "registry.remark.import-other-type", draft.type(), named.type().get()));
        }
        return remarks;
    }

    /** What was wrong before and is not touched by the row is not the row's fault. */
    private static List<Remark> law(
            ImportCase row, OrganisationDraft draft, @Nullable OrganisationDraft before, ImportFrame frame) {
        Unit commune = row.place() instanceof UnitMatch.Found(Unit unit, boolean ignored) && !row.samePlace() ? unit : null;
        boolean placeJudged = row.place() != null && !(row.place() instanceof UnitMatch.Found);
        boolean placeKept = before != null && commune == null;
        Set<String> old = before == null
                ? Set.of()
                : OrganisationRules.check(before, new Circumstances(frame.today(), true, null, before, frame.limits(), null)).stream()
                        .filter(Remark::stops)
                        .map(ImportJudge::about)
                        .collect(Collectors.toSet());
        Set<String> unread = row.values().remarks().stream().filter(Remark::stops).map(remark -> String.valueOf(remark.field()))
                .collect(Collectors.toSet());
        return OrganisationRules.check(draft, new Circumstances(frame.today(), true, commune, before, frame.limits(), null)).stream()
                .filter(remark -> !(ImportField.COMMUNE.about().equals(remark.field()) && (placeJudged || placeKept)))
                .filter(remark -> !(remark.stops() && old.contains(about(remark))))
                .filter(remark -> !unread.contains(String.valueOf(remark.field())))
                .map(ImportJudge::borne)
                .toList();
    }

    /** An old list may have signs in a name that nobody would be registered with today; they are kept as text. */
    private static Remark borne(Remark remark) {
        return remark.rule().equals("NAME-4")
                ? new Remark(Severity.WARNING, remark.rule(), remark.key(), remark.args(), remark.field(), remark.article())
                : remark;
    }

    private static List<Remark> againstKept(OrganisationDraft before, OrganisationDraft draft, @Nullable ImportMatch matchedBy) {
        List<Remark> remarks = new ArrayList<>();
        if (matchedBy != null && matchedBy != ImportMatch.CODE) {
            remarks.add(Remark.info("IMP-7", "code", "registry.remark.import-matched", matchedBy));
        }
        BigDecimal old = before.capital().charter();
        BigDecimal now = draft.capital().charter();
        if (old != null && now != null && old.signum() > 0 && now.signum() > 0
                && (now.compareTo(old.multiply(THOUSANDFOLD)) >= 0 || old.compareTo(now.multiply(THOUSANDFOLD)) >= 0)) {
            remarks.add(Remark.warning("DQ-18", "charterCapital", "registry.remark.import-thousandfold"));
        }
        return remarks;
    }

    private static String about(Remark remark) {
        return remark.rule() + "/" + remark.field() + (remark.severity() == Severity.ERROR ? "!" : "");
    }
}
