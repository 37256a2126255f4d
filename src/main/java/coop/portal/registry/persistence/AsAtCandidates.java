package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.StatusKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** How many organisations come into question on a day, so that a list is read from the side that leads to few. */
@Repository
@Unscoped("counts decide only how a list is read; the list itself is scoped")
class AsAtCandidates extends Statements {

    /** From here on walking the list finds a window of them sooner than collecting them all. */
    static final int MANY = 10_000;

    /** Those that a day comes after the founding of, and those whose founding nobody knows. */
    static final String FOUNDED = "SELECT f.id FROM organisation f WHERE f.first_cert_date <= ? OR f.first_cert_date IS NULL";

    private static final String LINES = "SELECT h.organisation_id FROM organisation_status_history h WHERE h.kind = '%s'"
            + " AND h.status IN (%s) AND (h.valid_from IS NULL OR h.valid_from <= ?) AND (h.valid_to IS NULL OR h.valid_to > ?)";

    AsAtCandidates(Door door) {
        super(door);
    }

    /** Counted no further than what is common; what is not asked for is common. */
    record Counted(int founded, int legal, int operating) {}

    Counted counted(LocalDate day, Set<LegalStatus> legal, Set<OperatingStatus> operating) {
        List<Object> args = new ArrayList<>(List.of(day));
        String sql = "SELECT " + capped(FOUNDED) + ", "
                + asked(StatusKind.LEGAL, AsAt.names(legal), day, args) + ", "
                + asked(StatusKind.OPERATING, AsAt.names(operating), day, args);
        return jdbc().sql(sql)
                .params(args)
                .query((rs, number) -> new Counted(rs.getInt(1), rs.getInt(2), rs.getInt(3)))
                .single();
    }

    static String lines(StatusKind kind, String statuses) {
        return LINES.formatted(kind, statuses);
    }

    private static String asked(StatusKind kind, String statuses, LocalDate day, List<Object> args) {
        if (statuses.isEmpty()) {
            return String.valueOf(MANY);
        }
        args.add(day);
        args.add(day);
        return capped(lines(kind, statuses));
    }

    private static String capped(String candidates) {
        return "(SELECT COUNT(*) FROM (" + candidates + " LIMIT " + MANY + ") c)";
    }
}
