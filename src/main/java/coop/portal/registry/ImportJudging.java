package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.registry.ImportMatching.Found;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.ImportCase;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportFrame;
import coop.portal.registry.model.ImportJudgement;
import coop.portal.registry.model.ImportLine;
import coop.portal.registry.model.ImportMatch;
import coop.portal.registry.model.ImportValues;
import coop.portal.registry.model.ImportVerdict;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.rules.ImportJudge;
import coop.portal.registry.rules.ImportReading;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges rows a thousand at a time: what is kept already is asked for all of them together, within the importer's scope. */
@Component
class ImportJudging {

    private final ImportMatching matching;
    private final OrganisationVersions organisations;
    private final Territory territory;
    private final DraftReview review;
    private final Desk desk;

    ImportJudging(
            ImportMatching matching,
            OrganisationVersions organisations,
            Territory territory,
            DraftReview review,
            Desk desk) {
        this.matching = matching;
        this.organisations = organisations;
        this.territory = territory;
        this.review = review;
        this.desk = desk;
    }

    /** A row, its verdict, and the organisation it was recognised as. */
    record Judged(ImportRow row, ImportValues values, ImportJudgement judgement, @Nullable OrganisationVersion kept) {

        ImportLine line() {
            return new ImportLine(
                    row.number(),
                    judgement.verdict(),
                    judgement.warned(),
                    values.text(ImportField.CODE),
                    values.text(ImportField.NAME),
                    kept == null ? null : kept.id(),
                    judgement.matchedBy(),
                    row.corrected(),
                    row.cells(),
                    judgement.remarks(),
                    judgement.changes());
        }
    }

    /** What a run over a file remembers: which rows brought which code, and what places it has met. */
    static final class Run {

        private final ImportFrame frame;
        private final Map<String, Integer> rowOfCode = new HashMap<>();
        private final Map<OrganisationId, Integer> rowOfOrganisation = new HashMap<>();
        private final Map<String, UnitMatch> places = new HashMap<>();

        Run(ImportFrame frame) {
            this.frame = frame;
        }

        /** A row that was taken in another run stands in the way of others with its code. */
        void taken(String code, int row) {
            rowOfCode.putIfAbsent(code, row);
        }
    }

    List<Judged> judge(List<ImportRow> rows, Run run) {
        List<ImportValues> values = rows.stream().map(row -> ImportReading.read(row.cells(), run.frame)).toList();
        List<Optional<UnitMatch>> places = values.stream().map(one -> place(one, run)).toList();
        List<Optional<Found>> found = matching.find(values, places);
        Map<OrganisationId, OrganisationVersion> kept = organisations
                .all(found.stream().flatMap(Optional::stream).map(Found::organisation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationVersion::id, Function.identity()));
        List<Judged> judged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            judged.add(judge(rows.get(i), values.get(i), places.get(i).orElse(null), found.get(i).orElse(null), kept, run));
        }
        return judged;
    }

    private Judged judge(
            ImportRow row,
            ImportValues values,
            @Nullable UnitMatch place,
            @Nullable Found found,
            Map<OrganisationId, OrganisationVersion> kept,
            Run run) {
        OrganisationVersion organisation = found == null ? null : kept.get(found.organisation());
        List<Remark> more = above(values, found, run).stream().toList();
        boolean samePlace = organisation != null && samePlace(organisation.draft().seat().commune(), place);
        ImportMatch by = organisation == null || found == null ? null : found.by();
        if (organisation != null && found.merged() != null) {
            return new Judged(row, values, partOf(organisation, found.merged(), found.by()), organisation);
        }
        ImportJudgement judgement = ImportJudge.judge(new ImportCase(values, place, organisation, by, samePlace, more), run.frame);
        boolean hidden = found != null && organisation == null;
        if (judgement.verdict() != ImportVerdict.REFUSED && (hidden || !desk.sees(Objects.requireNonNull(judgement.draft())))) {
            judgement = outOfScope(judgement);
        }
        if (judgement.verdict() == ImportVerdict.CHANGED && organisation != null) {
            judgement = judgement.telling(
                    review.changes(organisation.draft(), Objects.requireNonNull(judgement.draft())));
        }
        if (judgement.verdict() != ImportVerdict.REFUSED) {
            remember(row, values, found, run);
        }
        return new Judged(row, values, judgement, organisation);
    }

    /** Somebody has said that it is the same as another one: neither does it come back nor does it change that one. */
    private static ImportJudgement partOf(OrganisationVersion survivor, String merged, ImportMatch by) {
        Identity identity = survivor.draft().identity();
        String stays = identity.code() == null ? identity.name() : identity.name() + " (" + identity.code() + ")";
        return ImportJudgement.refused(
                List.of(Remark.error("IMP-9", by.field().about(), "registry.remark.import-merged", merged, stays)), by);
    }

    /** In the same words whether there is such an organisation somewhere else or not. */
    private static ImportJudgement outOfScope(ImportJudgement judgement) {
        List<Remark> remarks = new ArrayList<>(judgement.remarks());
        remarks.add(Remark.error("SCOPE-1", ImportField.COMMUNE.about(), "registry.remark.import-out-of-scope"));
        return ImportJudgement.refused(remarks, null);
    }

    /** The same organisation a second time in one file: the first row that can be taken counts (DQ-03). */
    private static Optional<Remark> above(ImportValues values, @Nullable Found found, Run run) {
        String code = values.text(ImportField.CODE);
        Integer row = code == null ? null : run.rowOfCode.get(code);
        if (row == null && found != null) {
            row = run.rowOfOrganisation.get(found.organisation());
        }
        return Optional.ofNullable(row).map(above ->
                Remark.error("DQ-03", ImportField.CODE.about(), "registry.remark.import-duplicate", String.valueOf(above)));
    }

    private static void remember(ImportRow row, ImportValues values, @Nullable Found found, Run run) {
        String code = values.text(ImportField.CODE);
        if (code != null) {
            run.rowOfCode.putIfAbsent(code, row.number());
        }
        if (found != null) {
            run.rowOfOrganisation.putIfAbsent(found.organisation(), row.number());
        }
    }

    private Optional<UnitMatch> place(ImportValues values, Run run) {
        ImportPlaces.Words words = ImportPlaces.words(values);
        return words == null
                ? Optional.empty()
                : Optional.of(run.places.computeIfAbsent(
                        words.commune() + "\n" + words.district(),
                        key -> territory.match(words.commune(), words.district())));
    }

    private boolean samePlace(@Nullable UnitId kept, @Nullable UnitMatch place) {
        return kept != null && place instanceof UnitMatch.Found(Unit unit, boolean ignored)
                && (kept.equals(unit.id()) || today(kept).equals(today(unit.id())));
    }

    private UnitId today(UnitId unit) {
        return territory.successor(unit).map(Unit::id).orElse(unit);
    }
}
