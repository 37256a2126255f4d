package coop.portal.gazetteer.rules;

import coop.portal.gazetteer.model.UnitFile;
import coop.portal.gazetteer.model.UnitLine;
import coop.portal.kernel.Remark;
import coop.portal.territory.model.UnitKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be said of a line of a file of units by itself and beside the lines before it. */
final class LineRules {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final int LONGEST_NAME = 100;

    private final Set<List<Object>> codes = new HashSet<>();
    private final Set<List<Object>> names = new HashSet<>();

    List<Remark> judge(UnitLine line) {
        List<Remark> remarks = new ArrayList<>();
        if (!CODE.matcher(line.code()).matches()) {
            remarks.add(Remark.error("L-01", "code", "gazetteer.remark.code"));
        } else if (!codes.add(List.of(line.file(), line.code()))) {
            remarks.add(Remark.error("L-02", "code", "gazetteer.remark.code-twice", line.code()));
        }
        if (line.name().isEmpty() || line.name().length() > LONGEST_NAME) {
            remarks.add(Remark.error("L-03", "name", "gazetteer.remark.name"));
        } else if (!names.add(List.of(line.file(), line.type(), line.name(), line.district()))) {
            remarks.add(Remark.error("L-04", "name", "gazetteer.remark.name-twice", line.name(), line.district()));
        }
        type(line).ifPresent(remarks::add);
        district(line).ifPresent(remarks::add);
        return remarks;
    }

    private static Optional<Remark> type(UnitLine line) {
        Optional<UnitKind> kind = UnitWords.lowest(line.type());
        boolean gone = line.file() == UnitFile.TODAY && kind.filter(UnitKind.TOWNSHIP::equals).isPresent();
        return kind.isEmpty() || gone
                ? Optional.of(Remark.error("L-05", "type", "gazetteer.remark.type", line.type()))
                : Optional.empty();
    }

    private static Optional<Remark> district(UnitLine line) {
        if (line.district().isEmpty() && line.file() == UnitFile.TODAY) {
            return Optional.of(Remark.warning("L-06", "former_district", "gazetteer.remark.no-district"));
        }
        boolean known = UnitWords.middle(line.district()).isPresent() && line.district().length() <= LONGEST_NAME;
        boolean code = line.districtCode().isEmpty() || CODE.matcher(line.districtCode()).matches();
        return known && code
                ? Optional.empty()
                : Optional.of(Remark.error("L-07", "district", "gazetteer.remark.district", line.district()));
    }
}
