package coop.portal.fieldwork.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.kernel.AgencyId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is asked for, as it stands in its address.
 *
 * @param day any of the week or month
 * @param agency none for the own one
 * @param page of the people, from 0
 */
record CalendarAddress(boolean month, LocalDate day, @Nullable AgencyId agency, int page) {

    private static final int WEEK = 7;

    static CalendarAddress of(Map<String, List<String>> parameters, LocalDate today) {
        return new CalendarAddress(
                first(parameters, "view").equals("month"),
                day(first(parameters, "day")).orElse(today),
                Optional.of(first(parameters, "agency")).filter(text -> !text.isEmpty()).map(AgencyId::parse).orElse(null),
                Optional.of(first(parameters, "page")).filter(text -> text.matches("\\d{1,3}")).map(Integer::parseInt).orElse(0));
    }

    /** Whole weeks, from Monday. */
    OnSite window() {
        LocalDate from = month ? day.withDayOfMonth(1) : day;
        LocalDate to = month ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
        return new OnSite(
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    CalendarAddress step(int by) {
        return on(month ? day.withDayOfMonth(1).plusMonths(by) : day.plusDays((long) WEEK * by));
    }

    CalendarAddress on(LocalDate other) {
        return new CalendarAddress(month, other, agency, 0);
    }

    CalendarAddress as(boolean wholeMonth) {
        return new CalendarAddress(wholeMonth, day, agency, 0);
    }

    CalendarAddress of(@Nullable AgencyId other) {
        return new CalendarAddress(month, day, other, 0);
    }

    CalendarAddress page(int other) {
        return new CalendarAddress(month, day, agency, other);
    }

    String text() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("view", month ? "month" : "week");
        said.put("day", day.toString());
        if (agency != null) {
            said.put("agency", agency.text());
        }
        if (page > 0) {
            said.put("page", Integer.toString(page));
        }
        return FieldworkNavigation.CALENDAR + "?" + QueryParameters.simple(said).getQueryString();
    }

    private static String first(Map<String, List<String>> parameters, String key) {
        return parameters.getOrDefault(key, List.of()).stream().findFirst().orElse("");
    }

    /** What is no day is none. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
