package coop.portal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.law.model.LawPermissions;
import coop.portal.law.model.LegalFilter;
import coop.portal.law.model.LegalRow;
import coop.portal.law.model.LegalSheet;
import coop.portal.law.model.LegalValue;
import coop.portal.law.model.LegalValueDraft;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("LAW-01")
class LawModuleTest extends ModuleTest {

    private static final String DAYS = "inspections.days.check";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private DeclaringLaw declaring;

    @Autowired
    private LegalQueries queries;

    @Autowired
    private LawBook book;

    @Autowired
    private List<DeclaredLaw> declared;

    @Autowired
    private Timeline timeline;

    @BeforeEach
    void begin() {
        actAs(Who.is(JobRole.SYS_ADMIN).user(9, "Quản trị").may(LawPermissions.VALUE_READ, LawPermissions.VALUE_WRITE));
    }

    @Test
    @UseCase(value = "LAW-01", rule = "LV-3")
    void a_new_value_ends_the_old_one_the_day_before_and_both_are_in_the_trail() {
        declaring.declare(DAYS, queries.sheet(DAYS).mark(), draft("15", NEXT_YEAR));

        assertThat(book.on(DAYS, NEXT_YEAR.minusDays(1))).map(LegalValue::asInt).contains(10);
        assertThat(book.on(DAYS, NEXT_YEAR)).map(LegalValue::asInt).contains(15);
        assertThat(timeline.of(queries.sheet(DAYS).subject(), Window.first(5)))
                .extracting(Timeline.Moment::action)
                .containsExactly("law.action.declared", "law.action.ended");
    }

    @Test
    void a_value_is_corrected_and_withdrawn_with_a_reason() {
        declaring.declare(DAYS, queries.sheet(DAYS).mark(), draft("15", NEXT_YEAR));
        LegalSheet sheet = queries.sheet(DAYS);
        LegalValue kept = sheet.values().getFirst();

        declaring.correct(DAYS, sheet.mark(), kept.id(), draft("12", NEXT_YEAR));
        assertThat(book.on(DAYS, NEXT_YEAR)).map(LegalValue::asInt).contains(12);

        assertThatThrownBy(() -> declaring.withdraw(DAYS, queries.sheet(DAYS).mark(), kept.id(), " "))
                .isInstanceOf(RefusedException.class);
        declaring.withdraw(DAYS, queries.sheet(DAYS).mark(), kept.id(), "Khai nhầm");
        assertThat(book.on(DAYS, NEXT_YEAR)).isEmpty();
    }

    @Test
    void who_has_not_seen_the_latest_value_is_told() {
        int seen = queries.sheet(DAYS).mark();
        declaring.declare(DAYS, seen, draft("15", NEXT_YEAR));

        assertThatThrownBy(() -> declaring.declare(DAYS, seen, draft("20", NEXT_YEAR.plusYears(1))))
                .isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> declaring.declare("inspections.days.unknown", seen, draft("20", NEXT_YEAR)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "LAW-01", rule = "LV-4")
    void a_number_without_a_value_is_listed_as_missing() {
        LegalSheet sheet = queries.sheet(DAYS);
        assertThat(rows("thoi han kiem tra", true)).isEmpty();

        declaring.withdraw(DAYS, sheet.mark(), sheet.values().getFirst().id(), "Thử khi chưa cấu hình");

        assertThat(rows("thoi han kiem tra", true)).extracting(row -> row.name().name()).containsExactly(DAYS);
        assertThat(queries.sheet(DAYS).today()).isNull();
    }

    @Test
    void every_declared_number_has_a_name_in_both_languages() {
        assertThat(declared).isNotEmpty();
        assertThat(declared.stream().flatMap(module -> module.names().stream()))
                .allSatisfy(name -> assertThat(Messages.has(name.label())).as(name.label()).isTrue())
                .allSatisfy(name -> assertThat(name.choices()).allSatisfy(
                        choice -> assertThat(Messages.has(Messages.key(choice))).isTrue()));
        assertThat(queries.modules()).allSatisfy(
                module -> assertThat(Messages.has("law.module." + module)).as(module).isTrue());
    }

    @Test
    @UseCase(value = "LAW-01", rule = "LV-4")
    void every_value_that_is_kept_belongs_to_a_declared_number_and_stands() {
        List<String> names = declared.stream().flatMap(module -> module.names().stream()).map(name -> name.name()).toList();
        assertThat(database().queryForList("SELECT DISTINCT name FROM legal_value", String.class)).isSubsetOf(names);
    }

    @Test
    void the_list_is_answered_from_memory() {
        rows("", false);
        assertThat(Queries.counted(() -> rows("", false))).isEmpty();
    }

    private List<LegalRow> rows(String search, boolean missing) {
        return queries.numbers().page(new LegalFilter(search, Set.of("inspections"), missing), Window.first(50));
    }

    private static LegalValueDraft draft(String value, LocalDate from) {
        return new LegalValueDraft(value, "Luật sửa đổi, Điều 5", from, null, "Luật mới có hiệu lực");
    }
}
