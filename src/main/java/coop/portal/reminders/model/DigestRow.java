package coop.portal.reminders.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the list; what it says is for whom it is written to.
 *
 * @param items of how many things it reminds
 * @param reason why it was not sent, as the mail server or the connection said it
 */
public record DigestRow(
        DigestId id,
        LocalDate day,
        String name,
        String address,
        int items,
        DigestState state,
        int attempts,
        @Nullable LocalDateTime nextTry,
        @Nullable LocalDateTime sent,
        @Nullable String reason) {}
