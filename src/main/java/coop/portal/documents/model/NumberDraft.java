package coop.portal.documents.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that is asked for.
 *
 * @param number typed, for a paper that got it in the office's other system; none for the next one
 * @param summary what the paper is about (trích yếu)
 */
public record NumberDraft(
        @Nullable PaperSeries series, @Nullable Integer number, @Nullable LocalDate dated, String summary) {}
