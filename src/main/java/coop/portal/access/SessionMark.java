package coop.portal.access;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a session was built on: the account's stamps and the day, by which the next request notices that something has
 * changed since, and the capacity in which the person acts.
 */
public record SessionMark(
        long securityStamp,
        long rightsStamp,
        LocalDate day,
        long capacity,
        boolean mustChangePassword,
        String language)
        implements Serializable {}
