package coop.portal.reminders.model;

import java.time.LocalDate;

/** How the letters of one day have fared. */
public record DigestDay(LocalDate day, int sent, int waiting, int failed, int uncertain) {}
