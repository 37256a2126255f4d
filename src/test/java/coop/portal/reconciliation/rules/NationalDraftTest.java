package coop.portal.reconciliation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.UnitId;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.registry.model.Industry;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.Seat;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Taking an item over changes that item and nothing beside it. */
@UseCase(value = "REC-02", rule = "S-02")
class NationalDraftTest {

    private final OrganisationDraft kept =
            OrganisationBuilder.cooperative("Đồng Tâm").in(new UnitId(1)).address("Xóm 1").draft();

    @Test
    void another_person_takes_the_office_and_nothing_else_is_known_of_them() {
        OrganisationDraft after = NationalDraft.with(kept, PublicItem.REPRESENTATIVE, "Trần Thị Hoa", null);
        assertThat(after.people()).hasSize(1);
        Person person = after.representative().orElseThrow();
        assertThat(person.fullName()).isEqualTo("Trần Thị Hoa");
        assertThat(person.role()).isEqualTo(PersonRole.DIRECTOR);
        assertThat(person.education()).isNull();
        assertThat(after.with(kept.people())).isEqualTo(kept);
    }

    @Test
    void the_street_stays_unless_the_commune_is_another() {
        assertThat(NationalDraft.with(kept, PublicItem.ADDRESS, "Xã A, Huyện B", new UnitId(1)).seat().address()).isEqualTo("Xóm 1");
        Seat moved = NationalDraft.with(kept, PublicItem.ADDRESS, "Xã C, Huyện B", new UnitId(2)).seat();
        assertThat(moved.commune()).isEqualTo(new UnitId(2));
        assertThat(moved.address()).isNull();
        assertThat(moved.addressAsRegistered()).isEqualTo("Xã C, Huyện B");
    }

    @Test
    void a_new_main_trade_leaves_the_others() {
        assertThat(NationalDraft.with(kept, PublicItem.INDUSTRY, "4933", null).activity().industries())
                .containsExactly(new Industry("4933", null, true), new Industry("0161", null, false));
    }

    @Test
    void name_code_and_day_are_taken_as_they_are() {
        assertThat(NationalDraft.with(kept, PublicItem.NAME, "Hợp tác xã Mới", null).identity().name()).isEqualTo("Hợp tác xã Mới");
        assertThat(NationalDraft.with(kept, PublicItem.CODE, "2999900010", null).identity().code()).isEqualTo("2999900010");
        assertThat(NationalDraft.with(kept, PublicItem.CERTIFICATE_DATE, "02/01/2020", null).registration().firstCertDate())
                .isEqualTo(LocalDate.of(2020, 1, 2));
    }
}
