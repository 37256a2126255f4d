package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.LegalRegime;
import coop.portal.kernel.deadline.Counting;
import coop.portal.kernel.deadline.Term;
import coop.portal.law.model.LegalValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The terms of domain 3.4–3.6 by the numbers of law that hold on the day on which they start. A missing number is no term. */
public final class CaseTerms {

    public static final String REGIME = "dissolution.regime";
    public static final String VOTES = "dissolution.resolutionVotes";
    public static final String EXPLANATION = "dissolution.explanationDays";
    public static final String SILENT = "dissolution.silentMonths";
    public static final String SILENT_GROUP = "dissolution.silentMonthsGroup";
    private static final String EVENT = "dissolution.deadline.event.";
    private static final Map<DeadlineKind, String> NAMES = Map.ofEntries(
            Map.entry(DeadlineKind.VERIFY, "dissolution.verifyDays"),
            Map.entry(DeadlineKind.CONSOLIDATION, "dissolution.consolidationMonths"),
            Map.entry(DeadlineKind.SEND_RESOLUTION, "dissolution.sendResolutionDays"),
            Map.entry(DeadlineKind.PUBLISH, "dissolution.publishDays"),
            Map.entry(DeadlineKind.COMPLIANCE_WAIT, "dissolution.complianceMonths"),
            Map.entry(DeadlineKind.PUBLISH_NOTICE, "dissolution.publishNoticeDays"),
            Map.entry(DeadlineKind.REVOKE, "dissolution.revokeDays"),
            Map.entry(DeadlineKind.DUTIES, "dissolution.dutiesDays"),
            Map.entry(DeadlineKind.SILENT, SILENT),
            Map.entry(DeadlineKind.SILENT_RESULT, "dissolution.silentResultDays"),
            Map.entry(DeadlineKind.DOSSIER, "dissolution.dossierDays"),
            Map.entry(DeadlineKind.TAX_OPINION, "dissolution.taxOpinionDays"),
            Map.entry(DeadlineKind.RESULT, "dissolution.resultDays"),
            Map.entry(DeadlineKind.RESTORE, "dissolution.restoreDays"),
            Map.entry(DeadlineKind.PUBLISH_RESTORE, "dissolution.publishRestoreDays"));

    private CaseTerms() {}

    /** The book of law open at one day. */
    public interface Law extends Function<String, Optional<LegalValue>> {}

    /** The names of all terms that the law or the province counts. */
    public static Map<DeadlineKind, String> names() {
        return NAMES;
    }

    /** By which law something goes that happens on the day at which the book is open. */
    public static LegalRegime regime(Law law) {
        return law.apply(REGIME).map(value -> value.as(LegalRegime.class)).orElse(LegalRegime.LHTX_2023);
    }

    /** The term that starts now; that of the explanation stands in its notice and is none of these. */
    public static Optional<Term> of(DeadlineKind kind, boolean group, Law law) {
        String name = kind == DeadlineKind.SILENT && group ? SILENT_GROUP : NAMES.getOrDefault(kind, EXPLANATION);
        return law.apply(name).map(value -> stored(kind, value.asInt(), value.article()));
    }

    /** As it was stored when it started. */
    public static Term stored(DeadlineKind kind, int length, String article) {
        return new Term(length, counting(kind), false, kind != DeadlineKind.EXPLANATION, EVENT + kind, article);
    }

    /** A day that stands in the notice is that day, whether it is worked or not (NĐ92 53.2). */
    private static Counting counting(DeadlineKind kind) {
        return switch (kind) {
            case VERIFY, DUTIES, EXPLANATION -> Counting.DAYS;
            case CONSOLIDATION, COMPLIANCE_WAIT, SILENT -> Counting.MONTHS;
            default -> Counting.WORKING_DAYS;
        };
    }
}
