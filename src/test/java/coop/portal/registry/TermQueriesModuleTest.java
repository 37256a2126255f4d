package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.registry.model.EndingTerm;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.support.ModuleTest;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.worklist.WaitingForMe;
import coop.portal.worklist.model.WorkItem;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-23")
class TermQueriesModuleTest extends ModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Autowired
    private TermQueries terms;

    @Autowired
    private WaitingForMe waiting;

    @Test
    @UseCase(value = "REG-23", rule = "TERM-1")
    void terms_that_end_within_the_days_of_the_law_book_wait_the_earliest_first() {
        OrganisationBuilder last = with("Cuối", TODAY.plusDays(90));
        last.registered();
        with("Sau", TODAY.plusDays(91)).registered();
        with("Hết", TODAY.minusDays(1)).registered();
        with("Đã giải thể", TODAY).status(LegalStatus.TERMINATED, OperatingStatus.CEASED).registered();
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());

        assertThat(terms.ending(10)).extracting(EndingTerm::name).containsExactly("Hợp tác xã Hết", "Hợp tác xã Cuối");
        assertThat(waiting.items()).extracting(WorkItem::labelKey)
                .filteredOn(key -> key.startsWith("registry.work.term."))
                .containsExactly("registry.work.term.over", "registry.work.term.ends");
        assertThat(Queries.counted(() -> terms.ending(10))).hasSize(1);
        database().update("DELETE FROM portal.legal_value WHERE name = 'registry.termAlertDays'");
        transaction.executeWithoutResult(status -> application.publishEvent(new coop.portal.law.model.LawChanged()));
        assertThat(terms.ending(10)).isEmpty();
        assertThat(terms.until()).isNull();
    }

    @Test
    @UseCase(value = "REG-23", rule = "SCOPE-1")
    void terms_of_others_wait_for_nobody() {
        with("Hết", TODAY).registered();
        Actor far = Who.is(JobRole.COMMUNE_LEADER).withItsRights().seeing(new Scope.Within(
                Set.of(), Set.of(Organisations.in(application).commune(5).value()), Set.of())).actor();
        assertThat(as(far, () -> terms.ending(10))).isEmpty();
    }

    private OrganisationBuilder with(String name, LocalDate to) {
        return Organisations.in(application).cooperative(name).people(new Person("Nguyễn Văn An", PersonRole.BOARD_CHAIR,
                true, null, null, null, null, null, to.minusYears(4), to));
    }
}
