package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two statuses, which never stand for each other: what the register says and what happens on the ground (domain 1.3, 1.4). */
public record Statuses(
        LegalStatus legal,
        @Nullable LocalDate legalSince,
        OperatingStatus operating,
        @Nullable LocalDate operatingSince) {

    public static final Statuses NEW = new Statuses(LegalStatus.ACTIVE, null, OperatingStatus.OPERATING, null);
}
