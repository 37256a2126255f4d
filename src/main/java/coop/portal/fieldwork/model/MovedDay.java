package coop.portal.fieldwork.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The day of a fieldwork was moved, as a member of its team is told. @param from none when it had no day */
public record MovedDay(
        FieldworkId fieldwork,
        String organisationName,
        @Nullable LocalDate from,
        LocalDate to,
        String byName,
        LocalDateTime at) {}
