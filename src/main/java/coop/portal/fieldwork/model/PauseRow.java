package coop.portal.fieldwork.model;

import coop.portal.kernel.deadline.Pause;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pause by decision. @param to none while it lasts; the day before the first when it was taken back on the same day */
public record PauseRow(LocalDate from, @Nullable LocalDate to, StepGround ground, String number, String reason) {

    /** The days that do not count. */
    public Optional<Pause> days() {
        return to != null && to.isBefore(from) ? Optional.empty() : Optional.of(new Pause(from, to));
    }
}
