package coop.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.portal.access.People;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.quality.model.AgencyQuality;
import coop.portal.quality.model.Extent;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityRule;
import coop.portal.quality.model.RuleQuality;
import coop.portal.quality.model.TrendPoint;
import coop.portal.registry.model.Sector;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.quality.model.QualityTally;
import coop.portal.support.TestTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts of what is wrong, for a commune and for an agency. */
class QualityCountsModuleTest extends ModuleTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    @Autowired
    QualityQueries queries;

    private Organisations organisations;

    @BeforeEach
    void somebody() {
        organisations = Organisations.in(application);
        actAs(officer(Scope.EVERYTHING));
    }

    @Test
    @UseCase(value = "QUA-04", rule = "OVER-1")
    void communes_fields_rules_and_days_are_counted() {
        organisations.cooperative("A").code(null).registered();
        organisations.cooperative("Hưng Thịnh").sector(Sector.FINANCE).registered();
        checkAll();
        time.pass(Duration.ofDays(1));
        checkAll();

        PlaceQuality place = queries.place(organisations.commune(0));

        assertThat(place.tally().organisations()).isEqualTo(2);
        assertThat(place.tally().errors()).isEqualTo(1);
        assertThat(place.tally().cleanShare()).isEqualTo(50.0);
        assertThat(place.agency()).isNotNull();
        assertThat(queries.trend(Extent.of(organisations.commune(0)), place.tally())).hasSize(2)
                .allMatch(day -> day.errors() == 1);
        assertThat(queries.trend(Extent.of(organisations.commune(9)), QualityTally.NOTHING)).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-04", rule = "OVER-1")
    void the_last_of_the_days_is_what_is_open_now() {
        organisations.cooperative("A").code(null).registered();
        checkAll();
        time.pass(Duration.ofDays(1));
        checkAll();
        Extent place = Extent.of(organisations.commune(0));

        assertThat(queries.trend(place, new QualityTally(2, 2, 5, 1, 0))).extracting(TrendPoint::day, TrendPoint::errors)
                .containsExactly(tuple(TODAY, 1L), tuple(TODAY.plusDays(1), 5L));
    }

    @Test
    @UseCase(value = "QUA-04", rule = "OVER-2")
    void an_agency_answers_for_the_fields_of_its_people_as_far_as_they_are_in_scope() {
        AgencyId agriculture =
                new People(application).inChargeOf("SO_NONG_NGHIEP_MOI_TRUONG", "AGRICULTURE", "TRANSPORT");
        organisations.cooperative("A").code(null).registered();
        organisations.cooperative("Hưng Thịnh").code(null).sector(Sector.FINANCE).registered();
        checkAll();

        AgencyQuality agency = queries.agency(agriculture);

        assertThat(queries.agencies(queries.sectors())).containsExactly(agency);
        assertThat(agency.sectors()).containsExactly(Sector.AGRICULTURE);
        assertThat(agency.tally().organisations()).isEqualTo(1);
        assertThat(agency.tally().errors()).isEqualTo(1);
        assertThat(queries.rules(Extent.of(agency.sectors()))).filteredOn(rule -> rule.rule() == QualityRule.DQ_01)
                .extracting(RuleQuality::open).containsExactly(1L);
        assertThat(queries.trend(Extent.of(agency.sectors()), agency.tally())).extracting(TrendPoint::errors).containsExactly(1L);
        actAs(officer(new Scope.Within(Set.of(), Set.of(), Set.of("FINANCE"))));
        assertThatThrownBy(() -> queries.agency(agriculture)).isInstanceOf(NotFoundException.class);
    }

    private void checkAll() {
        as(actors.system("test"), () -> application.getBean(FullCheck.class).run(Unwatched.HERE));
    }

    private static Who officer(Scope scope) {
        return Who.is(JobRole.FOCAL_OFFICER).withItsRights().seeing(scope);
    }
}
