package coop.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperSeries;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@UseCase("DOC-02")
class NumbersModuleTest extends ModuleTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();
    private static final int PEOPLE = 8;
    private static final int EACH = 5;

    @Autowired
    private KeepingNumbers keeping;

    @Autowired
    private NumberQueries queries;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Timeline timeline;

    private Actor finance;
    private Actor industry;

    @BeforeEach
    void two_offices() {
        finance = officer("SO_TAI_CHINH");
        industry = officer("SO_CONG_THUONG");
        actAs(finance);
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-1")
    void people_who_take_numbers_at_once_get_each_its_own_and_none_is_left_out() throws Exception {
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                boolean fails = person % 4 == 3;
                all.add(people.submit(() -> {
                    together.await();
                    for (int i = 0; i < EACH; i++) {
                        take(fails);
                    }
                    return true;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(database().queryForList("SELECT number FROM documents_number ORDER BY number", Integer.class))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, PEOPLE * 3 / 4 * EACH).boxed().toList());
    }

    /** A number, or one in an act that then fails. */
    private void take(boolean fails) {
        as(finance, () -> {
            if (fails) {
                TransactionTemplate act = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
                act.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
                act.executeWithoutResult(status -> {
                    keeping.reserve(draft(null, TODAY));
                    status.setRollbackOnly();
                });
            } else {
                keeping.reserve(draft(null, TODAY));
            }
        });
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-1")
    void each_agency_year_and_series_counts_by_itself() {
        assertThat(written(keeping.reserve(draft(null, TODAY)))).isEqualTo("01/QĐ-STC");
        assertThat(written(keeping.reserve(draft(null, TODAY)))).isEqualTo("02/QĐ-STC");
        assertThat(written(keeping.reserve(draft(null, TODAY.minusYears(1))))).isEqualTo("01/QĐ-STC");
        assertThat(written(keeping.reserve(new NumberDraft(PaperSeries.LETTER, null, TODAY, "x")))).isEqualTo("01/STC");
        actAs(industry);
        assertThat(written(keeping.reserve(draft(null, TODAY)))).isEqualTo("01/QĐ-SCT");
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-3")
    void a_typed_number_is_counted_on_from_and_its_date_has_to_fit() {
        NumberId typed = keeping.reserve(draft(125, TODAY.minusDays(3)));
        assertThat(queries.number(typed).typed()).isTrue();
        assertThatThrownBy(() -> keeping.reserve(draft(null, TODAY.minusDays(4)))).isInstanceOf(RefusedException.class)
                .hasMessage("documents.refusal.dated-before");
        assertThat(written(keeping.reserve(draft(null, TODAY)))).isEqualTo("126/QĐ-STC");
        assertThatThrownBy(() -> keeping.reserve(draft(125, TODAY))).hasMessage("documents.refusal.number-taken");
        assertThat(written(keeping.reserve(draft(124, TODAY.minusDays(5))))).isEqualTo("124/QĐ-STC");
        assertThat(written(keeping.reserve(draft(null, TODAY)))).isEqualTo("127/QĐ-STC");
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-4")
    void what_is_given_up_says_why_and_is_not_given_again() {
        NumberId first = keeping.reserve(draft(null, TODAY));
        assertThatThrownBy(() -> keeping.giveUp(first, 0, " ")).isInstanceOf(RefusedException.class);
        keeping.giveUp(first, 0, "Không ban hành");
        assertThatThrownBy(() -> keeping.giveUp(first, 0, "lại")).isInstanceOf(StaleException.class);

        NumberRow row = queries.number(first);
        assertThat(row.state()).isEqualTo(NumberState.GIVEN_UP);
        assertThat(row.reason()).isEqualTo("Không ban hành");
        assertThat(written(keeping.reserve(draft(null, TODAY)))).isEqualTo("02/QĐ-STC");
        assertThat(timeline.of(row.subject(), Window.first(9))).extracting(Timeline.Moment::action)
                .containsExactly("documents.action.number-given-up", "documents.action.number-taken");
    }

    @Test
    @UseCase(value = "DOC-02", rule = "NU-5")
    void an_office_sees_its_own_register() {
        NumberId ours = keeping.reserve(draft(null, TODAY));
        assertThat(queries.numbers().page(new NumberFilter("kiem tra", 2026, Set.of(), Set.of()), Window.first(5)))
                .extracting(NumberRow::id).containsExactly(ours);
        actAs(industry);
        assertThat(queries.numbers().count(NumberFilter.EMPTY).value()).isZero();
        assertThatThrownBy(() -> queries.number(ours)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> keeping.giveUp(ours, 0, "x")).isInstanceOf(NotFoundException.class);
    }

    private static NumberDraft draft(Integer number, LocalDate dated) {
        return new NumberDraft(PaperSeries.DECISION, number, dated, "Về việc kiểm tra Hợp tác xã Đồng Tâm");
    }

    private String written(NumberId id) {
        return queries.number(id).written();
    }

    private Actor officer(String code) {
        Agency agency = agencies.byCode(code, TODAY).orElseThrow();
        return Who.is(JobRole.DEPT_OFFICER).user(4, "Văn thư").of(agency.id(), agency.name())
                .may(DocumentPermissions.NUMBER_READ, DocumentPermissions.NUMBER_WRITE).actor();
    }
}
