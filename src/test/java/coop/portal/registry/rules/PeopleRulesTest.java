package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.Gender;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase(value = "REG-01", rule = {"PERS-3", "PERS-7", "PID-1", "PID-2", "PID-3"})
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

    @Test
    void a_board_member_is_not_supervisor_or_chief_accountant_as_well() {
        Person director = director(null, null, null);
        assertThat(rules(check(director, office("Lê Thị Bé", PersonRole.BOARD_MEMBER), office("Lê Thị Bé",
                        PersonRole.CHIEF_ACCOUNTANT))))
                .containsExactly("PERS-3");
        assertThat(check(director, office("Lê Thị Bé", PersonRole.BOARD_MEMBER), office("Lê Thị Bé", PersonRole.DIRECTOR)))
                .isEmpty();
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
        return PeopleRules.check(
                OrganisationBuilder.cooperative("A").people(people).draft(), new Circumstances(TODAY, false, null, null));
    }

    private static List<String> rules(List<Remark> remarks) {
        return remarks.stream().map(Remark::rule).toList();
    }
}
