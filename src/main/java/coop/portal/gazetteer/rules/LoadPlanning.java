package coop.portal.gazetteer.rules;

import coop.portal.gazetteer.model.LineState;
import coop.portal.gazetteer.model.LineVerdict;
import coop.portal.gazetteer.model.LoadVerdict;
import coop.portal.gazetteer.model.ProvinceUnits;
import coop.portal.gazetteer.model.UnitFile;
import coop.portal.gazetteer.model.UnitLine;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Reference;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.SuccessionBasis;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares a province's files with what is kept and says what loading them would do. What is kept is never taken away, and a
 * unit that organisations may lie in never changes its kind or district.
 */
public final class LoadPlanning {

    private final KnownUnits known;
    private final Supplier<UnitId> ids;
    private final ProvinceUnits files;
    private final Unit province;
    private final LineRules rules = new LineRules();
    private final List<LineVerdict> verdicts = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Map<UnitId, String> names = new HashMap<>();
    private final Set<UnitId> seen = new HashSet<>();

    private LoadPlanning(ProvinceUnits files, Reference kept, Supplier<UnitId> ids) {
        this.known = new KnownUnits(kept.units(), kept.successions());
        this.ids = ids;
        this.files = files;
        this.province = known.province(files.code()).orElseGet(() -> known.add(new Unit(
                ids.get(), files.code(), files.name(), UnitKind.PROVINCE, null, Unit.BEFORE_RECORDS, null)));
    }

    public static LoadPlan plan(ProvinceUnits files, Reference kept, Supplier<UnitId> ids) {
        return new LoadPlanning(files, kept, ids).plan();
    }

    private LoadPlan plan() {
        files.former().forEach(this::former);
        files.today().forEach(this::today);
        int absent = (int) known.lowestOf(province.id()).stream()
                .filter(unit -> !seen.contains(unit.id()))
                .count();
        LoadVerdict verdict = new LoadVerdict(verdicts, reasons(), absent);
        return new LoadPlan(verdict, province, known.added(), successions, names);
    }

    private List<Refusal> reasons() {
        List<Refusal> reasons = new ArrayList<>();
        if (files.today().isEmpty()) {
            reasons.add(Refusal.of("gazetteer.refusal.no-lines"));
        }
        if (!province.name().equals(files.name())) {
            reasons.add(Refusal.of("gazetteer.refusal.other-province", files.code(), province.name()));
        }
        return reasons;
    }

    private void former(UnitLine line) {
        List<Remark> remarks = rules.judge(line);
        if (remarks.stream().anyMatch(Remark::stops)) {
            refuse(line, remarks);
            return;
        }
        Optional<Unit> district = district(line, remarks);
        if (district.isEmpty()) {
            refuse(line, remarks);
            return;
        }
        place(line, district.get(), remarks);
    }

    private void today(UnitLine line) {
        List<Remark> remarks = rules.judge(line);
        Optional<Unit> district = line.district().isEmpty()
                ? Optional.empty()
                : known.district(province.id(), line.district());
        if (!line.district().isEmpty() && district.isEmpty()) {
            remarks.add(Remark.error(
                    "L-08", "former_district", "gazetteer.remark.district-unknown", line.district()));
        }
        if (remarks.stream().anyMatch(Remark::stops)) {
            refuse(line, remarks);
            return;
        }
        place(line, province, remarks).ifPresent(unit -> {
            district.ifPresent(former -> link(former, unit, SuccessionBasis.SEAT_IN_DISTRICT));
            goesOn(line, unit, district.orElse(null), remarks);
        });
    }

    /** The district that a line names; a new one is made of the first line that names it. */
    private Optional<Unit> district(UnitLine line, List<Remark> remarks) {
        Optional<Unit> found = known.district(province.id(), line.district());
        if (found.isPresent()) {
            return found;
        }
        String code = line.districtCode().isEmpty()
                ? files.code() + "_" + UnitWords.codeOf(line.district())
                : line.districtCode();
        if (known.districtByCode(code).isPresent()) {
            remarks.add(Remark.error("L-09", "district_code", "gazetteer.remark.district-code", code));
            return Optional.empty();
        }
        return UnitWords.middle(line.district()).map(kind -> known.add(new Unit(
                ids.get(), code, line.district(), kind, province.id(), Unit.BEFORE_RECORDS,
                TwoTierGovernment.LAST_DAY_BEFORE)));
    }

    private Optional<Unit> place(UnitLine line, Unit parent, List<Remark> remarks) {
        boolean former = line.file() == UnitFile.FORMER;
        UnitKind kind = UnitWords.lowest(line.type()).orElseThrow();
        String name = UnitWords.fullName(kind, line.name());
        Optional<Unit> kept = known.lowest(line.code(), former);
        if (kept.isEmpty()) {
            Unit unit = known.add(new Unit(
                    ids.get(), line.code(), name, kind, parent.id(),
                    former ? Unit.BEFORE_RECORDS : TwoTierGovernment.FIRST_DAY,
                    former ? TwoTierGovernment.LAST_DAY_BEFORE : null));
            seen.add(unit.id());
            verdicts.add(new LineVerdict(line, LineState.NEW, remarks));
            return Optional.of(unit);
        }
        return compare(line, kept.get(), new Wanted(name, kind, parent), remarks);
    }

    private record Wanted(String name, UnitKind kind, Unit parent) {}

    private Optional<Unit> compare(UnitLine line, Unit kept, Wanted wanted, List<Remark> remarks) {
        seen.add(kept.id());
        if (kept.kind() != wanted.kind() || !wanted.parent().id().equals(kept.parent())) {
            remarks.add(Remark.error("L-10", "code", "gazetteer.remark.other-unit", line.code(), kept.name()));
            refuse(line, remarks);
            return Optional.empty();
        }
        boolean same = kept.name().equals(wanted.name());
        if (!same) {
            names.put(kept.id(), wanted.name());
            remarks.add(Remark.info("L-11", "name", "gazetteer.remark.renamed", kept.name(), wanted.name()));
        }
        verdicts.add(new LineVerdict(line, same ? LineState.UNCHANGED : LineState.CHANGED, remarks));
        return Optional.of(kept);
    }

    /** The former commune of the same code goes on in the unit, provided that the districts agree. */
    private void goesOn(UnitLine line, Unit unit, @Nullable Unit district, List<Remark> remarks) {
        Optional<Unit> former = known.lowest(line.code(), true);
        if (former.isEmpty() || known.succeeded(former.get().id())) {
            return;
        }
        if (district != null && district.id().equals(former.get().parent())) {
            link(former.get(), unit, SuccessionBasis.SAME_CODE);
        } else {
            remarks.add(Remark.warning(
                    "L-12", "code", "gazetteer.remark.not-linked", line.code(), former.get().name()));
            verdicts.set(verdicts.size() - 1, new LineVerdict(line, verdicts.getLast().state(), remarks));
        }
    }

    private void link(Unit former, Unit unit, SuccessionBasis basis) {
        if (!known.linked(former.id(), unit.id())) {
            successions.add(new Succession(former.id(), unit.id(), basis, null));
        }
    }

    private void refuse(UnitLine line, List<Remark> remarks) {
        verdicts.add(new LineVerdict(line, LineState.REFUSED, remarks));
    }
}
