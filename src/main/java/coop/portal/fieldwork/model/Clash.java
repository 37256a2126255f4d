package coop.portal.fieldwork.model;

import java.time.LocalDate;

/** Why somebody cannot be on a team on some of its days. */
public sealed interface Clash {

    LocalDate from();

    LocalDate to();

    /** Another fieldwork has the same person. */
    record Elsewhere(FieldworkId fieldwork, String organisationName, LocalDate from, LocalDate to) implements Clash {}

    /** The person is not there. */
    record Away(AbsenceKind kind, LocalDate from, LocalDate to) implements Clash {}
}
