package coop.portal.registry.rules;

import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import java.util.List;
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
        return person.known(personalId(person.personalId()), null, phone(person.phone()));
    }

    public static OrganisationDraft masked(OrganisationDraft draft) {
        return draft.with(draft.seat().reachedBy(phone(draft.seat().phone()), draft.seat().email()))
                .with(draft.people().stream().map(PersonalMask::masked).toList());
    }

    /** What somebody edited who saw masks: what still shows a mask, also one of before, is what is kept now. */
    public static OrganisationDraft restored(OrganisationDraft edited, OrganisationDraft kept) {
        return edited
                .with(edited.seat().reachedBy(typed(edited.seat().phone(), kept.seat().phone()), edited.seat().email()))
                .with(edited.people().stream().map(person -> restored(person, kept.people())).toList());
    }

    private static Person restored(Person edited, List<Person> kept) {
        Person before = before(edited, kept);
        return edited.known(
                typed(edited.personalId(), before == null ? null : before.personalId()),
                edited.dateOfBirth() == null && before != null ? before.dateOfBirth() : edited.dateOfBirth(),
                typed(edited.phone(), before == null ? null : before.phone()));
    }

    /** The same person as kept, by name, or by what is masked where the name was corrected. */
    private static @Nullable Person before(Person edited, List<Person> kept) {
        return kept.stream()
                .filter(person -> person.fullName().equals(edited.fullName()))
                .findFirst()
                .or(() -> kept.stream().filter(person -> sameMask(edited, person)).findFirst())
                .orElse(null);
    }

    private static boolean sameMask(Person edited, Person kept) {
        Person shown = masked(kept);
        return shown.personalId() != null && shown.personalId().equals(edited.personalId())
                || shown.phone() != null && shown.phone().equals(edited.phone());
    }

    private static @Nullable String typed(@Nullable String edited, @Nullable String kept) {
        return edited != null && edited.indexOf('*') >= 0 ? kept : edited;
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
