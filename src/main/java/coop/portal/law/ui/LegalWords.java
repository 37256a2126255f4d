package coop.portal.law.ui;

import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of law as people read and type them: days as 30/09, money in millions, decimals with a comma. */
final class LegalWords {

    private static final int MILLION_DIGITS = 6;
    private static final Pattern TYPED_DAY = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})");
    private static final Pattern TYPED_DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private LegalWords() {}

    static String label(LegalName name) {
        return Messages.text(name.label(), name.labelArgs().toArray());
    }

    /** With its unit; "not configured" for none. */
    static String shown(LegalName name, @Nullable LegalValue value) {
        return value == null
                ? Messages.text("law.notConfigured")
                : Messages.text("law.value." + name.unit(), editable(name, value));
    }

    /** Without its unit, as it stands in the field. */
    static String editable(LegalName name, LegalValue value) {
        return switch (name.unit()) {
            case CHOICE -> name.choices().stream()
                    .filter(choice -> choice.name().equals(value.value()))
                    .map(Messages::label)
                    .findFirst()
                    .orElse(value.value());
            case DAY_OF_YEAR -> value.value().substring(3) + "/" + value.value().substring(0, 2);
            case DATE -> Formats.date(value.asDate());
            case DONG -> Formats.number(value.asDecimal().movePointLeft(MILLION_DIGITS).stripTrailingZeros());
            default -> Formats.number(value.asDecimal());
        };
    }

    /** What was typed as it is kept; what cannot be understood stays as it is and is refused. */
    static String kept(LegalUnit unit, String typed) {
        String text = typed.strip();
        if (unit == LegalUnit.DAY_OF_YEAR) {
            Matcher day = TYPED_DAY.matcher(text);
            return day.matches() ? two(day.group(2)) + "-" + two(day.group(1)) : text;
        }
        if (unit == LegalUnit.DATE) {
            Matcher date = TYPED_DATE.matcher(text);
            return date.matches() ? date.group(3) + "-" + two(date.group(2)) + "-" + two(date.group(1)) : text;
        }
        String plain = text.replaceAll("[\\s.\\u00A0]", "").replace(',', '.');
        if (unit != LegalUnit.DONG || !plain.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return plain;
        }
        return new BigDecimal(plain).movePointRight(MILLION_DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
