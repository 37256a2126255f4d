package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office of the organisation. The number, the day of birth and the phone are personal data and shown to
 * those only who may read them.
 *
 * @param resolutionNo the number of the resolution by which somebody was elected or appointed
 * @param resolutionDate its day
 * @param death none of somebody who lives, as far as is known
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
        @Nullable LocalDate termTo,
        @Nullable String resolutionNo,
        @Nullable LocalDate resolutionDate,
        @Nullable Death death) {

    /** Somebody whose resolution is not known. */
    public Person(
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
        this(fullName, role, legalRepresentative, personalId, dateOfBirth, gender, phone, education, termFrom, termTo,
                null, null, null);
    }

    public static Person of(String fullName, PersonRole role, @Nullable Education education) {
        boolean represents = role == PersonRole.DIRECTOR || role == PersonRole.GROUP_REPRESENTATIVE;
        return new Person(fullName, role, represents, null, null, null, null, education, null, null);
    }

    /** The same, with another education. */
    public Person schooled(@Nullable Education other) {
        return new Person(fullName, role, legalRepresentative, personalId, dateOfBirth, gender, phone, other, termFrom,
                termTo, resolutionNo, resolutionDate, death);
    }

    /** The same, as a legal representative. */
    public Person representing() {
        return new Person(fullName, role, true, personalId, dateOfBirth, gender, phone, education, termFrom, termTo,
                resolutionNo, resolutionDate, death);
    }

    /** The same, with other personal data. */
    public Person known(@Nullable String id, @Nullable LocalDate born, @Nullable String reachedBy) {
        return new Person(fullName, role, legalRepresentative, id, born, gender, reachedBy, education, termFrom, termTo,
                resolutionNo, resolutionDate, death);
    }

    /** The same, elected or appointed by a resolution. */
    public Person by(@Nullable String number, @Nullable LocalDate day) {
        return new Person(fullName, role, legalRepresentative, personalId, dateOfBirth, gender, phone, education, termFrom,
                termTo, number, day, death);
    }

    /** The same, but dead. */
    public Person died(@Nullable Death told) {
        return new Person(fullName, role, legalRepresentative, personalId, dateOfBirth, gender, phone, education, termFrom,
                termTo, resolutionNo, resolutionDate, told);
    }

    /** The same human being, by the number or, where one is missing, by the name. */
    public boolean sameAs(Person other) {
        return personalId != null && other.personalId() != null
                ? personalId.equals(other.personalId())
                : fullName.strip().equalsIgnoreCase(other.fullName().strip());
    }
}
