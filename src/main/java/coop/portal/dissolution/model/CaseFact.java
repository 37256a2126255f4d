package coop.portal.dissolution.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something known on a case.
 *
 * @param on the day on which it happened or was received
 * @param number of its paper
 * @param stage in which it was recorded
 */
public record CaseFact(
        long id, FactKind kind, LocalDate on, String number, String words, CaseStage stage, String by, LocalDateTime at) {}
