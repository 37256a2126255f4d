package coop.portal.registry.rules;

import coop.portal.kernel.Change;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two drafts, field by field, as people read it: for the trail, and for the two sides of a conflict.
 * Constants are told by the keys of their labels. Personal data are masked.
 */
public final class DraftChanges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd/MM");
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    private DraftChanges() {}

    /** The key of a field's label. */
    public static String label(String field) {
        return field.startsWith("flag.")
                ? "registry.OrganisationFlag." + field.substring("flag.".length())
                : "registry.field." + field;
    }

    /** How many fields there are to differ in. */
    public static int fields() {
        return DraftFields.ALL.size();
    }

    /** @param names how ids of units, agencies and organisations, and offices, are called */
    public static List<Change> between(
            @Nullable OrganisationDraft before, OrganisationDraft after, Function<Object, String> names) {
        List<Change> changes = new ArrayList<>();
        DraftFields.ALL.forEach((field, value) -> {
            Object old = before == null ? null : value.apply(before);
            String was = text(old, names);
            String is = text(value.apply(after), names);
            Optional<Change> change = Change.between(label(field), was, is);
            change.ifPresent(changes::add);
            if (change.isEmpty() && before != null && hiddenChange(field, before, after)) {
                changes.add(new Change(label(field), was, is));
            }
        });
        return List.copyOf(changes);
    }

    /** What is masked may have changed behind its mask. */
    private static boolean hiddenChange(String field, OrganisationDraft before, OrganisationDraft after) {
        return switch (field) {
            case "phone" -> !Objects.equals(before.seat().phone(), after.seat().phone());
            case "people" -> !before.people().equals(after.people());
            default -> false;
        };
    }

    private static @Nullable String text(@Nullable Object value, Function<Object, String> names) {
        return switch (value) {
            case null -> null;
            case Collection<?> many when many.isEmpty() -> null;
            case Collection<?> many ->
                many.stream().map(one -> text(one, names)).collect(Collectors.joining("; "));
            case Enum<?> constant -> "registry." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            case LocalDate day -> DAY.format(day);
            case MonthDay day -> DAY_OF_YEAR.format(day);
            case BigDecimal money -> millions(money);
            case Boolean yes -> yes ? "kernel.yes" : "kernel.no";
            case Integer number -> grouped("#,##0").format(number);
            case Person person -> person(person, names);
            case String words -> words.isEmpty() ? null : words;
            default -> names.apply(value);
        };
    }

    private static String person(Person person, Function<Object, String> names) {
        List<String> words = new ArrayList<>();
        words.add(names.apply(person.role()) + " " + person.fullName()
                + (person.personalId() == null ? "" : " (" + person.personalId() + ")")
                + (person.phone() == null ? "" : " " + person.phone()));
        if (person.termFrom() != null || person.termTo() != null) {
            words.add(day(person.termFrom()) + " – " + day(person.termTo()));
        }
        if (person.resolutionNo() != null || person.resolutionDate() != null) {
            words.add((Objects.requireNonNullElse(person.resolutionNo(), "") + " " + day(person.resolutionDate())).strip());
        }
        if (person.death() != null) {
            words.add("† " + day(person.death().day())
                    + (person.death().source() == null ? "" : " (" + person.death().source() + ")"));
        }
        return String.join(", ", words);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String millions(BigDecimal money) {
        return grouped("#,##0.######").format(money.divide(MILLION, 6, RoundingMode.HALF_UP));
    }

    private static DecimalFormat grouped(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")));
    }
}
