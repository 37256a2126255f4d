package coop.portal.law.rules;

import coop.portal.kernel.Refusal;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalValue;
import coop.portal.law.model.LegalValueDraft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a value may stand: it is what it is counted in, has an article, and no two values of a number hold on one day. */
public final class LegalValueRules {

    private static final Pattern DAY_OF_YEAR = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final int FIRST_YEAR = 1900;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private LegalValueRules() {}

    /** Why it may not stand beside the others of its number. */
    public static List<Refusal> reasons(LegalName name, LegalValueDraft draft, List<LegalValue> others) {
        List<Refusal> reasons = new ArrayList<>();
        if (!typed(name, draft.value())) {
            reasons.add(Refusal.of("law.refusal.value", name.unit()));
        }
        if (draft.article().isBlank()) {
            reasons.add(Refusal.of("law.refusal.article"));
        }
        if (draft.reason().isBlank()) {
            reasons.add(Refusal.of("law.refusal.reason"));
        }
        LocalDate from = draft.from();
        LocalDate to = draft.to();
        if (from == null) {
            reasons.add(Refusal.of("law.refusal.from"));
        } else if (to != null && to.isBefore(from)) {
            reasons.add(Refusal.of("law.refusal.backwards"));
        } else {
            others.stream()
                    .filter(other -> meets(other, from, to) && !isEndedBy(other, from))
                    .forEach(other -> reasons.add(Refusal.of("law.refusal.overlap", other.from())));
        }
        return reasons;
    }

    /** The value without an end that began before: it ends the day before the new one begins. */
    public static Optional<LegalValue> ended(List<LegalValue> others, LocalDate from) {
        return others.stream()
                .filter(other -> isEndedBy(other, from))
                .findFirst()
                .map(other -> other.until(from.minusDays(1)));
    }

    private static boolean isEndedBy(LegalValue other, LocalDate from) {
        return other.to() == null && other.from().isBefore(from);
    }

    private static boolean meets(LegalValue other, LocalDate from, @Nullable LocalDate to) {
        return (to == null || !other.from().isAfter(to)) && (other.to() == null || !other.to().isBefore(from));
    }

    private static boolean typed(LegalName name, String value) {
        return switch (name.unit()) {
            case CHOICE -> name.choices().stream().anyMatch(choice -> choice.name().equals(value));
            case DAY_OF_YEAR -> DAY_OF_YEAR.matcher(value).matches();
            case DATE -> date(value);
            case NUMBER, DAYS, WORKING_DAYS, MONTHS -> number(value).filter(LegalValueRules::whole).isPresent();
            case DONG, TIMES -> number(value).isPresent();
            case PERCENT -> number(value).filter(percent -> percent.compareTo(HUNDRED) <= 0).isPresent();
        };
    }

    private static boolean date(String value) {
        try {
            return LocalDate.parse(value).getYear() >= FIRST_YEAR;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 9;
    }

    private static Optional<BigDecimal> number(String value) {
        return value.matches("\\d{1,15}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }
}
