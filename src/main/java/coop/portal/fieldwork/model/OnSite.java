package coop.portal.fieldwork.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that follow each other, both included: those a team is on site, or somebody is away. */
public record OnSite(LocalDate from, LocalDate to) {

    /** From the day on which the team means to come, for so many days after it; one where nobody has said how many. */
    public static OnSite planned(LocalDate from, @Nullable Integer days) {
        return new OnSite(from, from.plusDays(days == null ? 1 : days));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean meets(OnSite other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    /** The days that both have; to be asked only when they meet. */
    public OnSite common(OnSite other) {
        return new OnSite(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }
}
