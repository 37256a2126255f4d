package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office of the organisation. The number, the day of birth and the phone are personal data and shown to
 * those only who may read them.
 */
public record Person(
        String fullName,
        PersonRole role,
        boolean legalRepresentative,
        @Nullable String personalId,
        @Nullable LocalDate dateOfBirth,
        @Nullable Gender gender,
        @Nullable String phone,
        @Nullable Education education,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo) {

    public static Person of(String fullName, PersonRole role, @Nullable Education education) {
        boolean represents = role == PersonRole.DIRECTOR || role == PersonRole.GROUP_REPRESENTATIVE;
        return new Person(fullName, role, represents, null, null, null, null, education, null, null);
    }
}
