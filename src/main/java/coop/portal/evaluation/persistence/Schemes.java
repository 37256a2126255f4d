package coop.portal.evaluation.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.evaluation.model.Criterion;
import coop.portal.evaluation.model.CriterionCode;
import coop.portal.evaluation.model.Scheme;
import coop.portal.evaluation.model.SchemeKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The versions of schemes with their criteria. */
@Repository
@Unscoped("schemes are the same for everybody")
public class Schemes extends Statements {

    Schemes(Door door) {
        super(door);
    }

    /** All versions, the latest first. */
    public List<Scheme> all() {
        Map<Long, List<Criterion>> criteria = new HashMap<>();
        jdbc().sql("SELECT scheme_id, code, group_no, max_points FROM evaluation_criterion ORDER BY scheme_id, position")
                .query((rs, number) -> criteria.computeIfAbsent(rs.getLong("scheme_id"), id -> new ArrayList<>())
                        .add(new Criterion(CriterionCode.valueOf(rs.getString("code")), rs.getInt("group_no"),
                                plain(rs.getBigDecimal("max_points")))))
                .list();
        return jdbc().sql("SELECT id, kind, version_no, valid_from, valid_to, basis FROM evaluation_scheme"
                        + " ORDER BY kind, version_no DESC")
                .query((rs, number) -> new Scheme(
                        rs.getLong("id"), SchemeKind.valueOf(rs.getString("kind")), rs.getInt("version_no"),
                        rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class),
                        rs.getString("basis"), criteria.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    /** Seven points are 7 and not 7.00. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal points) {
        return points == null ? null : new BigDecimal(points.stripTrailingZeros().toPlainString());
    }

    public void insert(Scheme scheme, Scheme before) {
        jdbc().sql("UPDATE evaluation_scheme SET valid_to = ? WHERE id = ?")
                .params(scheme.from().minusDays(1), before.id())
                .update();
        jdbc().sql("INSERT INTO evaluation_scheme (id, kind, version_no, valid_from, valid_to, basis) VALUES (?, ?, ?, ?, NULL, ?)")
                .params(scheme.id(), scheme.kind().name(), scheme.version(), scheme.from(), scheme.basis())
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Criterion criterion : scheme.criteria()) {
            rows.add(new Object[] {scheme.id(), rows.size(), criterion.code(), criterion.group(), criterion.max()});
        }
        batch("INSERT INTO evaluation_criterion (scheme_id, position, code, group_no, max_points) VALUES (?, ?, ?, ?, ?)", rows);
    }
}
