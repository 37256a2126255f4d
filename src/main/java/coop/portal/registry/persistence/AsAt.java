package coop.portal.registry.persistence;

import coop.portal.access.scope.Shown;
import coop.portal.access.scope.Where;
import coop.portal.kernel.PortalClock;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.StatusKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a list of organisations means on a day: those that were there, with the statuses and the name they had. The list is
 * walked in its order and each organisation asked for its line of the day; a condition that few meet leads to them instead.
 *
 * @see coop.portal.registry.rules.AsAtRules the same for one organisation
 */
@Component
class AsAt {

    private static final String HOLDS =
            "h.kind = '%s' AND (h.valid_from IS NULL OR h.valid_from <= ?) AND (h.valid_to IS NULL OR h.valid_to > ?)";
    private static final String LINE = "(SELECT h.status FROM organisation_status_history h WHERE h.organisation_id = o.id AND "
            + HOLDS + " ORDER BY h.id DESC LIMIT 1)";
    private static final String LEGAL = LINE.formatted(StatusKind.LEGAL);
    private static final String OPERATING = LINE.formatted(StatusKind.OPERATING);
    private static final String NAME = "(SELECT n.name FROM organisation_old_name n WHERE n.organisation_id = o.id"
            + " AND n.until > ? ORDER BY n.until LIMIT 1)";
    private static final String FOUNDED = "(o.first_cert_date <= ? OR o.first_cert_date IS NULL"
            + " AND (o.contract_date IS NULL OR o.contract_date <= ?))";
    private static final String STEP = "(SELECT 1 FROM organisation_lineage_part p JOIN organisation_lineage l"
            + " ON l.id = p.lineage_id WHERE p.organisation_id = o.id AND p.side = '%s' AND l.kind IN (%s)"
            + " AND l.happened_on %s ? LIMIT 1)";
    private static final String FOUNDED_LATER = STEP.formatted("SUCCESSOR", kinds(LineageKind::foundsSuccessors), ">");
    private static final String ENDED_BEFORE = STEP.formatted("PREDECESSOR", kinds(LineageKind::endsPredecessors), "<=");

    private final AsAtCandidates candidates;
    private final PortalClock clock;

    AsAt(AsAtCandidates candidates, PortalClock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** The columns of the day; unknown where no line of the history reaches that far back. */
    static void show(Shown shown, LocalDate day) {
        shown.column("legal_shown", LEGAL, day, day)
                .column("operating_shown", OPERATING, day, day)
                .column("name_then", NAME, day)
                .column("shown_on", "CAST(? AS DATE)", day);
    }

    /** Statuses of the day among the given ones, and only organisations that were there, unless the ended ones are asked for. */
    void narrow(Where where, LocalDate day, Set<LegalStatus> legal, Set<OperatingStatus> operating) {
        if (day.isAfter(clock.today())) {
            where.and("1 = 0");
            return;
        }
        where.and(FOUNDED, day, day);
        if (legal.isEmpty()) {
            where.and("COALESCE(" + LEGAL + ", '') <> 'TERMINATED'", day, day);
        } else {
            among(where, LEGAL, day, legal);
        }
        if (!operating.isEmpty()) {
            among(where, OPERATING, day, operating);
        }
        where.and(FOUNDED_LATER + " IS NULL", day);
        if (legal.contains(LegalStatus.TERMINATED)) {
            where.and("(" + ENDED_BEFORE + " IS NULL OR " + LEGAL + " = 'TERMINATED')", day, day, day);
        } else {
            where.and(ENDED_BEFORE + " IS NULL", day);
        }
        lead(where, candidates.counted(day, legal, operating), day, legal, operating);
    }

    private static void among(Where where, String line, LocalDate day, Collection<? extends Enum<?>> statuses) {
        where.and(line + " IN (" + names(statuses) + ")", day, day);
    }

    /** The condition that the fewest meet, when they are few, is what the list is read from. */
    private static void lead(
            Where where, AsAtCandidates.Counted counted, LocalDate day, Set<LegalStatus> legal, Set<OperatingStatus> operating) {
        int fewest = Math.min(counted.founded(), Math.min(counted.legal(), counted.operating()));
        if (fewest >= AsAtCandidates.MANY) {
            return;
        }
        if (fewest == counted.founded()) {
            where.and("o.id IN (" + AsAtCandidates.FOUNDED + ")", day);
        } else if (fewest == counted.legal()) {
            where.and("o.id IN (" + AsAtCandidates.lines(StatusKind.LEGAL, names(legal)) + ")", day, day);
        } else {
            where.and("o.id IN (" + AsAtCandidates.lines(StatusKind.OPERATING, names(operating)) + ")", day, day);
        }
    }

    static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(one -> "'" + one.name() + "'").sorted().collect(Collectors.joining(", "));
    }

    private static String kinds(Predicate<LineageKind> which) {
        return names(Arrays.stream(LineageKind.values()).filter(which).toList());
    }
}
