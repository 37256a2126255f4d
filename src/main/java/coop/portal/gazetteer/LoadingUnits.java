package coop.portal.gazetteer;

import coop.portal.gazetteer.model.LineState;
import coop.portal.gazetteer.model.LoadVerdict;
import coop.portal.gazetteer.model.ProvinceUnits;
import coop.portal.gazetteer.model.UnitFile;
import coop.portal.gazetteer.model.UnitUpload;
import coop.portal.gazetteer.rules.LoadPlan;
import coop.portal.gazetteer.rules.LoadPlanning;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Reference;
import coop.portal.territory.model.TerritoryPermissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator loads the units of a province from two files: looked at first, then applied as a whole or not at all. */
@Service
@RolesAllowed(TerritoryPermissions.UNIT_WRITE)
public class LoadingUnits {

    private static final Pattern CODE = Pattern.compile("\\d{2}");
    private static final Pattern NAME = Pattern.compile("(Tỉnh|Thành phố) .{2,80}");

    private final UnitStore store;

    LoadingUnits(UnitStore store) {
        this.store = store;
    }

    /** The verdict on each line; nothing is changed. */
    @Transactional(readOnly = true)
    public LoadVerdict check(UnitUpload upload) {
        return plan(upload, store.kept()).verdict();
    }

    /** @throws RefusedException when a line is refused, or nothing is new */
    @Transactional
    public LoadVerdict apply(UnitUpload upload, String reason) {
        Reference kept = store.kept();
        LoadPlan plan = plan(upload, kept);
        LoadVerdict verdict = plan.verdict();
        if (!verdict.reasons().isEmpty()) {
            throw new RefusedException(verdict.reasons());
        }
        if (verdict.count(LineState.REFUSED) > 0) {
            throw new RefusedException("gazetteer.refusal.lines", verdict.count(LineState.REFUSED));
        }
        if (!verdict.applicable()) {
            throw new RefusedException("gazetteer.refusal.nothing-new");
        }
        store.add(plan, List.of(), kept, reason.isBlank() ? null : reason.strip());
        return verdict;
    }

    private static LoadPlan plan(UnitUpload upload, Reference kept) {
        String code = SearchText.clean(upload.code());
        String name = SearchText.clean(upload.name());
        if (!CODE.matcher(code).matches() || !NAME.matcher(name).matches()) {
            throw new RefusedException("gazetteer.refusal.province");
        }
        ProvinceUnits files = new ProvinceUnits(
                code,
                name,
                UnitFiles.read(UnitFile.FORMER, upload.former()),
                UnitFiles.read(UnitFile.TODAY, upload.today()));
        return LoadPlanning.plan(files, kept, UnitId::next);
    }
}
