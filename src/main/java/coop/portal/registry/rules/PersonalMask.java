package coop.portal.registry.rules;

import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Personal data as those see them who may not read them (domain 2.2, 7.2): enough to tell people apart, no more. */
public final class PersonalMask {

    private PersonalMask() {}

    /** {@code 0400******12}. */
    public static @Nullable String personalId(@Nullable String id) {
        return masked(id, 4, 2);
    }

    /** {@code 098****123}. */
    public static @Nullable String phone(@Nullable String phone) {
        return masked(phone, 3, 3);
    }

    public static Person masked(Person person) {
        return new Person(
                person.fullName(), person.role(), person.legalRepresentative(), personalId(person.personalId()), null,
                person.gender(), phone(person.phone()), person.education(), person.termFrom(), person.termTo());
    }

    public static OrganisationDraft masked(OrganisationDraft draft) {
        return draft.with(draft.seat().reachedBy(phone(draft.seat().phone()), draft.seat().email()))
                .with(draft.people().stream().map(PersonalMask::masked).toList());
    }

    /** What somebody edited who saw masks: what still shows its mask is what it was. */
    public static OrganisationDraft restored(OrganisationDraft edited, OrganisationDraft kept) {
        boolean samePhone = Objects.equals(edited.seat().phone(), phone(kept.seat().phone()));
        OrganisationDraft result = samePhone
                ? edited.with(edited.seat().reachedBy(kept.seat().phone(), edited.seat().email()))
                : edited;
        List<Person> people = edited.people().stream().map(person -> restored(person, kept.people())).toList();
        return result.with(people);
    }

    private static Person restored(Person edited, List<Person> kept) {
        for (Person before : kept) {
            if (before.fullName().equals(edited.fullName())) {
                return new Person(
                        edited.fullName(),
                        edited.role(),
                        edited.legalRepresentative(),
                        Objects.equals(edited.personalId(), personalId(before.personalId()))
                                ? before.personalId()
                                : edited.personalId(),
                        edited.dateOfBirth() == null ? before.dateOfBirth() : edited.dateOfBirth(),
                        edited.gender(),
                        Objects.equals(edited.phone(), phone(before.phone())) ? before.phone() : edited.phone(),
                        edited.education(),
                        edited.termFrom(),
                        edited.termTo());
            }
        }
        return edited;
    }

    private static @Nullable String masked(@Nullable String text, int first, int last) {
        if (text == null) {
            return null;
        }
        return text.length() <= first + last
                ? "*".repeat(text.length())
                : text.substring(0, first)
                        + "*".repeat(text.length() - first - last)
                        + text.substring(text.length() - last);
    }
}
