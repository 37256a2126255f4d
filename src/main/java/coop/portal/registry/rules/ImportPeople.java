package coop.portal.registry.rules;

import coop.portal.registry.model.Education;
import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportValues;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who represents an organisation after a row: the same person stays with all that is known, another one takes the place. */
final class ImportPeople {

    private ImportPeople() {}

    static List<Person> with(List<Person> kept, ImportValues values, OrganisationType type) {
        String name = values.text(ImportField.DIRECTOR);
        Education education = values.constant(ImportField.QUALIFICATION, Education.class);
        int place = representative(kept);
        if (name == null && (place < 0 || education == null)) {
            return kept;
        }
        List<Person> people = new ArrayList<>(kept);
        if (place < 0) {
            people.addFirst(Person.of(String.valueOf(name), role(type), education));
            return people;
        }
        Person before = kept.get(place);
        boolean same = name == null || NameConfusion.normal(name).equals(NameConfusion.normal(before.fullName()));
        people.set(place, same ? schooled(before, education) : Person.of(name, before.role(), education));
        if (!same && !people.get(place).legalRepresentative()) {
            people.set(place, people.get(place).representing());
        }
        return people;
    }

    private static int representative(List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).legalRepresentative()) {
                return i;
            }
        }
        return -1;
    }

    private static PersonRole role(OrganisationType type) {
        return type == OrganisationType.COOPERATIVE_GROUP ? PersonRole.GROUP_REPRESENTATIVE : PersonRole.DIRECTOR;
    }

    private static Person schooled(Person person, @Nullable Education education) {
        return education == null || Objects.equals(education, person.education())
                ? person
                : person.schooled(education);
    }
}
