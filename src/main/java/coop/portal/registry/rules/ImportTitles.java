package coop.portal.registry.rules;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.ImportMoney;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the titles above a table tell about all of its rows: the unit of money and the day the figures are of. */
public final class ImportTitles {

    private static final Pattern UNIT = Pattern.compile("(?:don vi|dvt).{0,30}?((?:trieu|nghin|ngan|ty|ti)?\\s*dong|1\\.?000 dong)");
    private static final Pattern AS_OF =
            Pattern.compile("(?:den|tinh den|thoi diem)(?: het)?(?: ngay)? *(\\d{1,2}) *[/.\\-] *(\\d{1,2}) *[/.\\-] *(\\d{4})");

    private ImportTitles() {}

    public static Optional<ImportMoney> unit(List<String> titles) {
        return titles.stream()
                .map(SearchText::fold)
                .map(UNIT::matcher)
                .filter(Matcher::find)
                .flatMap(found -> ImportMoney.named(found.group(1)).stream())
                .findFirst();
    }

    public static Optional<LocalDate> asOf(List<String> titles) {
        return titles.stream()
                .map(SearchText::fold)
                .map(AS_OF::matcher)
                .filter(Matcher::find)
                .flatMap(found -> day(found).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
