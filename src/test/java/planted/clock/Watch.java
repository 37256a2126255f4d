package planted.clock;

import java.time.LocalDate;

/** Looks at its own watch. */
class Watch {
    LocalDate day() {
        return LocalDate.now();
    }
}
