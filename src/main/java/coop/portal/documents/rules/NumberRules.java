package coop.portal.documents.rules;

import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberMark;
import coop.portal.documents.model.PaperSeries;
import coop.portal.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a book rise by one, their dates rise with them, and none stands twice (NĐ30 art. 15). */
public final class NumberRules {

    private static final int LARGEST = 99_999;
    private static final int TEN = 10;
    private static final int LONGEST_SUMMARY = 500;
    private static final Pattern TYPED = Pattern.compile("0*(\\d{1,5})(?:\\s*/.*)?");

    private NumberRules() {}

    /** The number after the last. */
    public static int next(List<NumberMark> taken) {
        return taken.stream().mapToInt(NumberMark::number).max().orElse(0) + 1;
    }

    /** What is missing or impossible before the book is even looked at. */
    public static List<Refusal> missing(NumberDraft draft, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate dated = draft.dated();
        if (draft.series() == null) {
            reasons.add(Refusal.of("documents.refusal.series"));
        }
        if (dated == null) {
            reasons.add(Refusal.of("documents.refusal.dated"));
        } else if (dated.isAfter(today)) {
            reasons.add(Refusal.of("documents.refusal.dated-ahead"));
        }
        if (draft.summary().isBlank() || draft.summary().length() > LONGEST_SUMMARY) {
            reasons.add(Refusal.of("documents.refusal.summary", LONGEST_SUMMARY));
        }
        Integer number = draft.number();
        if (number != null && (number < 1 || number > LARGEST)) {
            reasons.add(Refusal.of("documents.refusal.number", LARGEST));
        }
        return reasons;
    }

    /**
     * Why a number with this date does not fit into its book. Minutes carry the day on which they were taken, and get their
     * number when they come to the office, which may be later than others.
     */
    public static List<Refusal> misfits(PaperSeries series, int number, LocalDate dated, List<NumberMark> taken) {
        if (taken.stream().anyMatch(mark -> mark.number() == number)) {
            return List.of(Refusal.of("documents.refusal.number-taken", number));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (series == PaperSeries.MINUTES) {
            return reasons;
        }
        taken.stream()
                .filter(mark -> mark.number() < number)
                .max(Comparator.comparingInt(NumberMark::number))
                .filter(before -> dated.isBefore(before.dated()))
                .ifPresent(before -> reasons.add(Refusal.of("documents.refusal.dated-before", before.number(), before.dated())));
        taken.stream()
                .filter(mark -> mark.number() > number)
                .min(Comparator.comparingInt(NumberMark::number))
                .filter(after -> dated.isAfter(after.dated()))
                .ifPresent(after -> reasons.add(Refusal.of("documents.refusal.dated-after", after.number(), after.dated())));
        return reasons;
    }

    /** The number in "21", "021" or "21/QĐ-STC". */
    public static Optional<Integer> read(String typed) {
        Matcher figures = TYPED.matcher(typed.strip());
        return figures.matches() ? Optional.of(Integer.parseInt(figures.group(1))) : Optional.empty();
    }

    /** "05/QĐ-STC"; a nought stands before a single figure, so that nothing can be put there (NĐ30 Phụ lục I). */
    public static String written(int number, PaperSeries series, String agencySymbol) {
        String figures = number < TEN ? "0" + number : Integer.toString(number);
        return figures + "/" + symbol(series, agencySymbol);
    }

    /** "QĐ-STC". */
    public static String symbol(PaperSeries series, String agencySymbol) {
        return series.symbol().isEmpty() ? agencySymbol : series.symbol() + "-" + agencySymbol;
    }
}
