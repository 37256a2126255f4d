package coop.portal.registry.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many manage the organisation, and how many of them have which qualification. */
public record ManagerFigures(@Nullable Integer total, @Nullable Integer university, @Nullable Integer intermediate) {

    public static final ManagerFigures EMPTY = new ManagerFigures(null, null, null);

    /** The two indicators of the plan among those who manage (domain 2.2): each once, however many offices they hold. */
    public static ManagerFigures of(List<Person> people) {
        List<Person> managers = new ArrayList<>();
        for (Person person : people) {
            if (person.role().manages() && managers.stream().noneMatch(person::sameAs)) {
                managers.add(person);
            }
        }
        return new ManagerFigures(
                managers.size(),
                schooled(managers, people, Education.UNIVERSITY_COLLEGE_UP),
                schooled(managers, people, Education.INTERMEDIATE_PRIMARY));
    }

    private static int schooled(List<Person> managers, List<Person> people, Education education) {
        return (int) managers.stream()
                .filter(manager -> people.stream()
                        .filter(manager::sameAs)
                        .map(Person::education)
                        .filter(known -> known != null)
                        .min(Enum::compareTo)
                        .filter(education::equals)
                        .isPresent())
                .count();
    }
}
