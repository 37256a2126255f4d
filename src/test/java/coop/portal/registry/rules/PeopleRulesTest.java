package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.Death;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.Gender;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.RegistryLimits;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase(value = "REG-01", rule = {"PERS-3", "PERS-7", "PERS-8", "PID-1", "PID-2", "PID-3"})
class PeopleRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate BORN = LocalDate.of(1985, 3, 4);

    @Test
    void a_personal_id_that_fits_its_owner_passes() {
        assertThat(check(director("040085123456", BORN, Gender.MALE))).isEmpty();
        assertThat(check(director("040304123456", LocalDate.of(2004, 1, 1), Gender.FEMALE))).isEmpty();
        assertThat(check(director(null, null, null))).isEmpty();
    }

    @Test
    void a_personal_id_that_does_not_fit_is_pointed_out_and_never_refused() {
        assertThat(rules(check(director("04008512345", BORN, Gender.MALE)))).containsExactly("PID-1");
        assertThat(rules(check(director("040086123456", BORN, Gender.MALE)))).containsExactly("PID-2");
        assertThat(rules(check(director("040085123456", BORN, Gender.FEMALE)))).containsExactly("PID-3");
        assertThat(check(director("x", BORN, Gender.MALE))).noneMatch(Remark::stops);
    }

    @ParameterizedTest
    @CsvSource({
        "BOARD_MEMBER, TREASURER, LHTX 62.1b",
        "BOARD_CHAIR, CHIEF_ACCOUNTANT, LHTX 62.1b",
        "SUPERVISOR, BOARD_MEMBER, LHTX 62.1b",
        "DIRECTOR, TREASURER, LHTX 62.2b",
        "HEAD_OF_SUPERVISORS, DIRECTOR, LHTX 62.2b",
        "SUPERVISOR, CHIEF_ACCOUNTANT, LHTX 62.3b",
        "TREASURER, HEAD_OF_SUPERVISORS, LHTX 62.3b"
    })
    void nobody_holds_two_offices_that_exclude_each_other(PersonRole one, PersonRole other, String article) {
        List<Remark> remarks = check(director(null, null, null), office("Lê Thị Bé", one), office("Lê Thị Bé", other));
        assertThat(remarks).filteredOn(remark -> remark.rule().equals("PERS-3")).singleElement().satisfies(remark -> {
            assertThat(remark.article()).isEqualTo(article);
            assertThat(remark.args()).containsExactly("Lê Thị Bé", one, other);
        });
    }

    @Test
    void offices_that_go_together_or_follow_each_other_or_are_of_namesakes_pass() {
        Person director = director(null, null, null);
        assertThat(check(director, office("Lê Thị Bé", PersonRole.BOARD_CHAIR), office("Lê Thị Bé", PersonRole.DIRECTOR)))
                .isEmpty();
        assertThat(check(director, office("Lê Thị Bé", PersonRole.ACCOUNTANT), office("Lê Thị Bé", PersonRole.TREASURER)))
                .isEmpty();
        assertThat(rules(check(term(TODAY.minusYears(4), TODAY.minusDays(1)),
                        new Person("Võ Thanh Tâm", PersonRole.TREASURER, false, null, null, null, null, null, TODAY, null))))
                .doesNotContain("PERS-3");
        assertThat(check(director, office("Lê Thị Bé", PersonRole.BOARD_MEMBER).known("040185000001", null, null),
                        office("Lê Thị Bé", PersonRole.TREASURER).known("040185000002", null, null)))
                .isEmpty();
        assertThat(PeopleRules.check(
                        OrganisationBuilder.group("A").people(office("Lê Thị Bé", PersonRole.BOARD_MEMBER),
                                office("Lê Thị Bé", PersonRole.TREASURER)).draft(),
                        new Circumstances(TODAY, false, null, null, RegistryLimits.TODAY, null)))
                .isEmpty();
    }

    @Test
    void nobody_is_in_office_before_the_resolution() {
        Person elected = term(TODAY.minusYears(1), TODAY.plusYears(1));
        assertThat(check(elected.by("05/NQ-ĐHTV", TODAY.minusYears(1)))).isEmpty();
        assertThat(rules(check(elected.by("05/NQ-ĐHTV", TODAY.minusYears(1).plusDays(1))))).containsExactly("PERS-8");
    }

    @Test
    void the_plans_indicators_count_managers_once_and_no_treasurer() {
        Person chair = office("Võ Tâm", PersonRole.BOARD_CHAIR);
        Person director = office("Võ Tâm", PersonRole.DIRECTOR).schooled(Education.UNIVERSITY_COLLEGE_UP);
        Person supervisor = office("Lê Thị Bé", PersonRole.SUPERVISOR).schooled(Education.INTERMEDIATE_PRIMARY);
        Person treasurer = office("Hồ Thị An", PersonRole.TREASURER).schooled(Education.UNIVERSITY_COLLEGE_UP);
        assertThat(ManagerFigures.of(List.of(chair, director, supervisor, treasurer)))
                .isEqualTo(new ManagerFigures(2, 1, 1));
    }

    @Test
    void a_term_is_five_years_at_the_most_and_its_end_is_announced() {
        assertThat(rules(check(term(TODAY.minusYears(1), TODAY.plusYears(4))))).isEmpty();
        assertThat(rules(check(term(TODAY.minusYears(1), TODAY.plusYears(4).plusDays(1))))).containsExactly("PERS-7");
        assertThat(check(term(TODAY.minusYears(4), TODAY.minusDays(1))))
                .extracting(Remark::key)
                .containsExactly("registry.remark.term-over");
        assertThat(check(term(TODAY.minusYears(4), TODAY.plusDays(89))))
                .extracting(Remark::key)
                .containsExactly("registry.remark.term-ends-soon");
        assertThat(rules(check(term(TODAY, TODAY.minusDays(1))))).containsExactly("PERS-6");
    }

    @Test
    @UseCase(value = "REG-01", rule = {"PERS-4", "PERS-5"})
    void board_and_supervisors_are_as_many_as_the_book_of_law_says() {
        Person chair = new Person("A", PersonRole.BOARD_CHAIR, true, null, null, null, null, null, null, null);
        Person member = office("B", PersonRole.BOARD_MEMBER);
        Person supervisor = office("C", PersonRole.SUPERVISOR);
        assertThat(rules(check(chair, member, supervisor))).containsExactly("PERS-4");
        assertThat(check(chair, member)).isEmpty();
        assertThat(check(chair, member, office("D", PersonRole.BOARD_MEMBER), supervisor)).isEmpty();
        assertThat(rules(check(RegistryLimits.but(RecordLimit.MOST_ON_BOARD, "1"), chair, member)))
                .containsExactly("PERS-4");
        assertThat(rules(check(RegistryLimits.but(RecordLimit.MOST_SUPERVISORS, "0"), chair, supervisor)))
                .containsExactly("PERS-4", "PERS-5");
        assertThat(check(RegistryLimits.NONE, chair, supervisor)).isEmpty();
    }

    @Test
    void the_longest_term_is_that_of_the_book_of_law() {
        Person four = term(TODAY.minusYears(1), TODAY.plusYears(3));
        assertThat(check(RegistryLimits.but(RecordLimit.LONGEST_TERM_OF_BOARD, "47"), four))
                .extracting(Remark::rule, Remark::article).containsExactly(tuple("PERS-7", "Điều thử"));
        assertThat(check(RegistryLimits.NONE, term(TODAY.minusYears(9), TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    @UseCase(value = "REG-01", rule = {"DQ-10", "PERS-9"})
    void the_dead_represent_nobody_and_somebody_told_of_the_death() {
        Person director = director(null, null, null);
        Person accountant = office("Lê Thị Bé", PersonRole.ACCOUNTANT);
        assertThat(check(director.died(new Death(TODAY.minusDays(3), "UBND xã")))).extracting(Remark::rule, Remark::key)
                .containsExactly(tuple("DQ-10", "registry.remark.representative-deceased"));
        assertThat(check(director, accountant.died(new Death(TODAY, "UBND xã")))).isEmpty();
        assertThat(rules(check(director, accountant.died(new Death(TODAY, " "))))).containsExactly("PERS-9");
        assertThat(rules(check(director, accountant.died(new Death(TODAY.plusDays(1), "x"))))).containsExactly("DATE-1");
    }

    @Test
    void somebody_represents_the_organisation() {
        assertThat(rules(check(office("Lê Thị Bé", PersonRole.ACCOUNTANT)))).containsExactly("DQ-10");
    }

    private static Person director(@Nullable String id, @Nullable LocalDate born, @Nullable Gender gender) {
        return new Person("Võ Thanh Tâm", PersonRole.DIRECTOR, true, id, born, gender, null, null, null, null);
    }

    private static Person office(String name, PersonRole role) {
        return new Person(name, role, false, null, null, null, null, null, null, null);
    }

    private static Person term(LocalDate from, LocalDate to) {
        return new Person("Võ Thanh Tâm", PersonRole.BOARD_CHAIR, true, null, null, null, null, null, from, to);
    }

    private static List<Remark> check(Person... people) {
        return check(RegistryLimits.TODAY, people);
    }

    private static List<Remark> check(RecordLimits limits, Person... people) {
        return PeopleRules.check(
                OrganisationBuilder.cooperative("A").people(people).draft(),
                new Circumstances(TODAY, false, null, null, limits, null));
    }

    private static List<String> rules(List<Remark> remarks) {
        return remarks.stream().map(Remark::rule).toList();
    }
}
