package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.Conductor;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.kernel.deadline.Counting;
import coop.portal.kernel.deadline.Term;
import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The terms of domain 4.4 by the numbers of law that hold on the day on which they start. A number that is missing is no term. */
public final class FieldworkTerms {

    public static final String ANNOUNCE = "fieldwork.announceDays.";
    public static final String EXTENSION = "fieldwork.extensionDays";
    public static final String PAUSE = "fieldwork.pauseDays";
    public static final String REQUESTED_PAUSES = "fieldwork.requestedPauses";
    public static final String REPORT = "fieldwork.reportDays.";
    public static final String REPORT_COMPLEX = "fieldwork.reportDaysComplex";
    public static final String ASSIGN_DRAFT = "fieldwork.assignDraftDays";
    public static final String DRAFT = "fieldwork.draftDays";
    public static final String DRAFT_COMPLEX = "fieldwork.draftDaysComplex";
    public static final String CONCLUDE = "fieldwork.concludeDays.";
    public static final String PUBLISH = "fieldwork.publishDays";
    public static final String SUBJECT_REPORT = "fieldwork.subjectReportDays";
    public static final String DIRECTIVE = "fieldwork.directiveDays";
    public static final String INSPECTION = "inspection";
    public static final String CHECK = "check";
    private static final String EVENT = "fieldwork.deadline.event.";

    private FieldworkTerms() {}

    /** The book of law open at one day. */
    public interface Law extends Function<String, Optional<LegalValue>> {}

    /** Whose fieldwork it is. */
    public record Kind(boolean inspection, Conductor conductor) {
        private String family(String name) {
            return name + (inspection ? INSPECTION : CHECK);
        }
    }

    /**
     * The term that starts now.
     *
     * @param decided the days that the decision gives where it is the time on site: never more than the law's
     */
    public static Optional<Term> of(DeadlineKind deadline, Kind kind, @Nullable Integer decided, Law law) {
        Optional<LegalValue> number = switch (deadline) {
            case ANNOUNCE -> law.apply(kind.family(ANNOUNCE));
            case ON_SITE -> onSite(kind, law);
            case PAUSE_END -> law.apply(PAUSE);
            case REPORT -> law.apply(kind.family(REPORT));
            case ASSIGN_DRAFT -> law.apply(ASSIGN_DRAFT);
            case HAND_IN_DRAFT -> law.apply(DRAFT);
            case CONCLUDE -> law.apply(kind.family(CONCLUDE));
            case PUBLISH -> law.apply(PUBLISH);
            case SUBJECT_REPORT -> law.apply(SUBJECT_REPORT);
            case DIRECTIVE -> law.apply(DIRECTIVE);
        };
        return number.map(value -> {
            int most = value.asInt();
            boolean shorter = deadline == DeadlineKind.ON_SITE && decided != null && decided < most;
            return new Term(shorter ? decided : most, counting(deadline), false, true, EVENT + deadline, value.article());
        });
    }

    /** How many days the law gives on site before any extension; none for those of whom it does not say (NĐ217 13.2). */
    public static Optional<LegalValue> onSite(Kind kind, Law law) {
        return switch (kind.conductor()) {
            case INSPECTORATE -> kind.inspection() ? law.apply("inspections.days.inspection") : Optional.empty();
            case DEPARTMENT -> law.apply("inspections.days.check");
            case COMMUNE -> law.apply("inspections.days.check.commune");
            case OTHER -> Optional.empty();
        };
    }

    /** By how many days at the most it can be extended, once. */
    public static Optional<LegalValue> extension(Kind kind, Law law) {
        return law.apply(EXTENSION + "." + kind.conductor());
    }

    /** A longer term from the same day, such as of an extension or of a complex matter. */
    public static Term longer(Term term, int length, String article) {
        String articles = term.article().contains(article) ? term.article() : term.article() + "; " + article;
        return new Term(length, term.counting(), term.startCounts(), term.rolls(), term.event(), articles);
    }

    /** As it was stored when it started. */
    public static Term stored(DeadlineKind deadline, int length, String article) {
        return new Term(length, counting(deadline), false, true, EVENT + deadline, article);
    }

    /** Days are days of the calendar but where the law says working days (LTT 34.1). */
    private static Counting counting(DeadlineKind deadline) {
        return deadline == DeadlineKind.ASSIGN_DRAFT ? Counting.WORKING_DAYS : Counting.DAYS;
    }

    /** The day that the clock of a paused term stands still until: the day of going on counts again. */
    public static LocalDate lastPausedDay(LocalDate resumed) {
        return resumed.minusDays(1);
    }
}
