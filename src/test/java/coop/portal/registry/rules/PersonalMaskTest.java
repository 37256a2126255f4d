package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Change;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase(value = "REG-05", rule = "PD-1")
class PersonalMaskTest {

    private static final OrganisationDraft KEPT = OrganisationBuilder.cooperative("Đồng Tâm")
            .phone("0986326123")
            .people(new Person("Võ Thanh Tâm", PersonRole.DIRECTOR, true, "040085123412", LocalDate.of(1985, 1, 1), null,
                    "0912345678", null, null, null).by("05/NQ-ĐHTV", LocalDate.of(2024, 1, 12)))
            .draft();

    @Test
    void ends_are_shown_and_the_middle_is_not() {
        assertThat(PersonalMask.personalId("040085123412")).isEqualTo("0400******12");
        assertThat(PersonalMask.phone("0986326123")).isEqualTo("098****123");
        assertThat(PersonalMask.phone("123")).isEqualTo("***");
        assertThat(PersonalMask.phone(null)).isNull();
    }

    @Test
    void a_masked_draft_tells_no_number_and_no_birthday() {
        Person shown = PersonalMask.masked(KEPT).people().getFirst();
        assertThat(shown.personalId()).isEqualTo("0400******12");
        assertThat(shown.dateOfBirth()).isNull();
        assertThat(PersonalMask.masked(KEPT).seat().phone()).isEqualTo("098****123");
    }

    @Test
    void what_still_shows_its_mask_is_what_it_was_and_what_was_typed_stays_typed() {
        assertThat(PersonalMask.restored(PersonalMask.masked(KEPT), KEPT)).isEqualTo(KEPT);
        OrganisationDraft typed = PersonalMask.masked(KEPT);
        typed = typed.with(typed.seat().reachedBy("0977777777", null));
        assertThat(PersonalMask.restored(typed, KEPT).seat().phone()).isEqualTo("0977777777");
    }

    @Test
    void a_mask_of_what_a_colleague_has_changed_meanwhile_is_never_written() {
        OrganisationDraft theirs = KEPT.with(KEPT.seat().reachedBy("0977777777", null))
                .with(KEPT.people().stream().map(person -> with(person, person.fullName(), "0911111111")).toList());

        OrganisationDraft saved = PersonalMask.restored(PersonalMask.masked(KEPT), theirs);

        assertThat(saved.seat().phone()).isEqualTo("0977777777");
        assertThat(saved.people()).isEqualTo(theirs.people());
    }

    @Test
    void whose_name_is_corrected_keeps_what_is_masked_and_a_stranger_gets_no_mask() {
        Person shown = PersonalMask.masked(KEPT).people().getFirst();
        OrganisationDraft renamed = KEPT.with(List.of(with(shown, "Võ Thanh Tám", shown.phone())));
        OrganisationDraft stranger = KEPT.with(List.of(with(shown, "Lê Văn Lạ", "09******99")));

        assertThat(PersonalMask.restored(renamed, KEPT).people())
                .containsExactly(with(KEPT.people().getFirst(), "Võ Thanh Tám", "0912345678"));
        assertThat(PersonalMask.restored(stranger, KEPT.with(List.of())).people().getFirst().phone()).isNull();
    }

    private static Person with(Person person, String name, String phone) {
        return new Person(name, person.role(), person.legalRepresentative(), person.personalId(), person.dateOfBirth(),
                person.gender(), phone, person.education(), person.termFrom(), person.termTo(), person.resolutionNo(),
                person.resolutionDate(), person.death());
    }

    @Test
    void the_trail_tells_that_something_masked_changed_but_not_what() {
        OrganisationDraft after = KEPT.with(KEPT.seat().reachedBy("0986999123", null));
        assertThat(DraftChanges.between(KEPT, after, Object::toString))
                .containsExactly(new Change("registry.field.phone", "098****123", "098****123"));
    }

    @Test
    void the_trail_tells_offices_terms_and_resolutions() {
        OrganisationDraft after = KEPT.with(List.of(KEPT.people().getFirst().by("06/NQ-ĐHTV", LocalDate.of(2024, 2, 1))));
        assertThat(DraftChanges.between(KEPT, after, Object::toString)).containsExactly(new Change("registry.field.people",
                "DIRECTOR Võ Thanh Tâm (0400******12) 091****678, 05/NQ-ĐHTV 12/01/2024",
                "DIRECTOR Võ Thanh Tâm (0400******12) 091****678, 06/NQ-ĐHTV 01/02/2024"));
    }

    @Test
    void the_trail_tells_the_rest_as_people_read_it() {
        OrganisationDraft after = OrganisationBuilder.cooperative("Đồng Tâm").capital(2_285).draft()
                .with(KEPT.identity()).with(KEPT.seat()).with(KEPT.people());
        assertThat(DraftChanges.between(KEPT, after, Object::toString))
                .containsExactly(new Change("registry.field.charterCapital", "500", "2.285"));
        assertThat(DraftChanges.between(KEPT, KEPT, Object::toString)).isEmpty();
    }
}
