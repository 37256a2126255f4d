package coop.portal.registry.rules;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which offices of a cooperative nobody may hold at one time (LHTX 62), and that an election comes before the term. */
final class OfficeRules {

    private static final Predicate<PersonRole> BOOKS =
            role -> role == PersonRole.CHIEF_ACCOUNTANT || role == PersonRole.TREASURER;

    /** An office, those that nobody in it may hold as well, and the article that says so. */
    private record Exclusion(Predicate<PersonRole> office, Predicate<PersonRole> other, String article) {

        boolean forbids(PersonRole one, PersonRole two) {
            return office.test(one) && other.test(two) || office.test(two) && other.test(one);
        }
    }

    private static final List<Exclusion> EXCLUSIONS = List.of(
            new Exclusion(PersonRole::board, BOOKS.or(PersonRole::supervises), "LHTX 62.1b"),
            new Exclusion(role -> role == PersonRole.DIRECTOR, BOOKS.or(PersonRole::supervises), "LHTX 62.2b"),
            new Exclusion(PersonRole::supervises, BOOKS, "LHTX 62.3b"));

    private OfficeRules() {}

    static List<Remark> check(OrganisationDraft draft) {
        List<Remark> remarks = new ArrayList<>();
        List<Person> people = draft.people();
        if (draft.type() != OrganisationType.COOPERATIVE_GROUP) {
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    remarks.addAll(together(people.get(i), people.get(j)));
                }
            }
        }
        people.stream().filter(OfficeRules::beforeElected).forEach(person -> remarks.add(Remark.warning(
                "PERS-8", "people", "registry.remark.resolution-later", person.fullName(), person.resolutionDate())));
        return remarks;
    }

    private static List<Remark> together(Person one, Person other) {
        return EXCLUSIONS.stream()
                .filter(exclusion -> exclusion.forbids(one.role(), other.role()))
                .filter(exclusion -> one.sameAs(other) && atOneTime(one, other))
                .map(exclusion -> Remark.warning("PERS-3", "people", "registry.remark.offices-exclude",
                                one.fullName(), one.role(), other.role())
                        .by(exclusion.article()))
                .toList();
    }

    private static boolean atOneTime(Person one, Person other) {
        return !endsBefore(one.termTo(), other.termFrom()) && !endsBefore(other.termTo(), one.termFrom());
    }

    private static boolean endsBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
        return end != null && begin != null && end.isBefore(begin);
    }

    private static boolean beforeElected(Person person) {
        return person.resolutionDate() != null
                && person.termFrom() != null
                && person.resolutionDate().isAfter(person.termFrom());
    }
}
