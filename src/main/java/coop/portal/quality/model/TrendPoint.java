package coop.portal.quality.model;

import java.time.LocalDate;

/** What was open at the check of one day; today what is open now. */
public record TrendPoint(LocalDate day, long errors, long warnings, long infos) {}
