package coop.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Window;
import coop.portal.law.LawBook;
import coop.portal.quality.model.Extent;
import coop.portal.quality.model.Feeder;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.FindingSheet;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.PlaceFilter;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityRule;
import coop.portal.quality.model.RuleQuality;
import coop.portal.quality.model.SectorQuality;
import coop.portal.quality.rules.RuleNumbers;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.RegisteringOrganisations;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.Sector;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to findings: they come with a change, go with the next, are dismissed and come back. */
class FindingsModuleTest extends ModuleTest {

    @Autowired
    QualityQueries queries;

    @Autowired
    DismissingFindings dismissing;

    @Autowired
    RegisteringOrganisations registering;

    private Organisations organisations;

    @BeforeEach
    void somebody() {
        organisations = Organisations.in(application);
        actAs(officer(Scope.EVERYTHING));
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-1")
    void a_change_is_looked_at_as_soon_as_it_is_committed() {
        OrganisationId id = organisations.cooperative("A").code(null).registered();
        assertThat(rules(id)).containsExactly(QualityRule.DQ_01);

        change(id, draft -> draft.with(organisations.cooperative("A").draft().identity()));

        assertThat(rules(id)).isEmpty();
        assertThat(rows(filter(Set.of(FindingState.FIXED)))).hasSize(1);
        assertThat(database().queryForObject("SELECT COUNT(*) FROM quality_pending", Integer.class)).isZero();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-1")
    void what_is_rolled_back_is_not_looked_at() {
        OrganisationId id = organisations.cooperative("A").registered();
        transaction.executeWithoutResult(status -> {
            application.getBean(Rechecking.class).ask(List.of(id));
            status.setRollbackOnly();
        });

        assertThat(database().queryForObject("SELECT COUNT(*) FROM quality_pending", Integer.class)).isZero();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-2")
    void those_who_share_something_are_looked_at_too_when_it_comes_and_when_it_goes() {
        OrganisationId one = organisations.cooperative("Hưng Thịnh").registered();
        OrganisationId other = organisations.cooperative("Hưng Thịnh 2").registered();
        assertThat(rules(one)).containsExactly(QualityRule.DQ_04);

        change(other, draft -> draft.with(organisations.cooperative("Đại Thành").code(draft.identity().code()).draft().identity()));

        assertThat(rules(one)).isEmpty();
        assertThat(rules(other)).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-3")
    void the_check_of_everything_changes_nothing_the_second_time_and_goes_on_where_it_stopped() {
        organisations.many(1_010);
        checkAll();
        List<String> before = picture();

        checkAll();

        assertThat(before).isNotEmpty();
        assertThat(picture()).isEqualTo(before);
        database().update("DELETE FROM quality_finding");
        database().update("UPDATE quality_run SET finished = NULL, last_id = ?", Long.MAX_VALUE - 1);
        checkAll();
        assertThat(picture()).isEmpty();
        assertThat(queries.lastCheck()).isPresent();
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-3")
    void a_thousand_organisations_cost_few_questions() {
        organisations.many(100);
        int few = as(actors.system("test"), () -> Queries.counted(this::checkAll).size());
        organisations.many(400);

        int more = as(actors.system("test"), () -> Queries.counted(this::checkAll).size());

        assertThat(more).isLessThan(few + 25);
    }

    @Test
    @UseCase(value = "QUA-02", rule = "RUN-4")
    void findings_of_an_organisation_that_left_the_register_are_closed() {
        OrganisationId id = organisations.cooperative("A").code(null).registered();
        database().update("DELETE FROM organisation WHERE id = ?", id.value());

        checkAll();

        assertThat(rules(id)).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-03", rule = "DIS-1")
    void a_dismissal_needs_a_reason_and_stands_in_the_history() {
        OrganisationId id = organisations.cooperative("A").code(null).registered();
        FindingSheet sheet = queries.sheet(open(id).getFirst().id());
        assertThatThrownBy(() -> dismissing.dismiss(sheet.row().id(), sheet.fingerprint(), " "))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> dismissing.dismiss(sheet.row().id(), sheet.fingerprint(), "x".repeat(2_001)))
                .isInstanceOf(RefusedException.class);

        dismissing.dismiss(sheet.row().id(), sheet.fingerprint(), "Chờ cấp đổi");

        assertThat(rules(id)).isEmpty();
        assertThat(queries.sheet(sheet.row().id()).reason()).isEqualTo("Chờ cấp đổi");
        dismissing.reopen(sheet.row().id(), "Đã có mã");
        assertThat(rules(id)).containsExactly(QualityRule.DQ_01);
    }

    @Test
    @UseCase(value = "QUA-03", rule = "DIS-2")
    void a_dismissed_finding_comes_back_with_other_facts_only() {
        OrganisationId id = organisations.cooperative("A").registered();
        database().update("UPDATE organisation SET members_official = 4 WHERE id = ?", id.value());
        checkAll();
        FindingSheet sheet = queries.sheet(open(id).getFirst().id());
        dismissing.dismiss(sheet.row().id(), sheet.fingerprint(), "Đang kết nạp");
        checkAll();
        assertThat(rules(id)).isEmpty();

        database().update("UPDATE organisation SET members_official = 3 WHERE id = ?", id.value());
        checkAll();

        assertThat(rules(id)).containsExactly(QualityRule.DQ_13);
    }

    @Test
    @UseCase(value = "QUA-03", rule = "DIS-4")
    void a_merge_and_its_undo_bring_findings_and_dismissals_back() {
        OrganisationId kept = organisations.cooperative("Hưng Thịnh").code(null).registered();
        OrganisationId merged = organisations.cooperative("Hưng Thịnh 2").registered();
        FindingSheet sheet = queries.sheet(open(merged).getFirst().id());
        dismissing.dismiss(sheet.row().id(), sheet.fingerprint(), "Hai tổ chức khác nhau");
        List<String> before = picture();
        MergingOrganisations merging = application.getBean(MergingOrganisations.class);

        MergeId merge = merging.merge(new MergeOrder(kept, 0, merged, 0, Map.of(), "một tổ chức"));
        assertThat(rows(filter(Set.of(FindingState.FIXED)))).extracting(FindingRow::organisation).contains(merged, kept);
        merging.undo(merge, "nhầm");

        assertThat(picture()).isEqualTo(before);
    }

    @Test
    @UseCase(value = "QUA-03", rule = "DIS-3")
    void facts_that_changed_while_somebody_looked_are_not_dismissed() {
        OrganisationId id = organisations.cooperative("A").code(null).registered();

        assertThatThrownBy(() -> dismissing.dismiss(open(id).getFirst().id(), "0".repeat(32), "…"))
                .isInstanceOf(StaleException.class);
    }

    @Test
    @UseCase(value = "QUA-04", rule = "SCOPE-1")
    void nobody_sees_or_counts_or_dismisses_what_lies_out_of_scope() {
        OrganisationId mine = organisations.cooperative("A").code(null).in(organisations.commune(5)).registered();
        OrganisationId theirs = organisations.cooperative("B").code(null).in(organisations.commune(6))
                .sector(Sector.FINANCE).registered();
        FindingRow other = open(theirs).getFirst();

        actAs(officer(new Scope.Within(Set.of(), Set.of(organisations.commune(5).value()), Set.of())));

        assertThat(rows(FindingFilter.EMPTY)).extracting(FindingRow::organisation).containsExactly(mine);
        assertThat(queries.places().page(PlaceFilter.EMPTY, Window.first(10)))
                .extracting(PlaceQuality::unit).containsExactly(organisations.commune(5));
        assertThat(queries.sectors()).extracting(SectorQuality::sector).containsExactly(Sector.AGRICULTURE);
        assertThat(queries.rules(Extent.ALL)).extracting(RuleQuality::open).containsOnlyOnce(1L).doesNotContain(2L);
        assertThatThrownBy(() -> queries.sheet(other.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.place(organisations.commune(6))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dismissing.dismiss(other.id(), "x", "…")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dismissing.reopen(other.id(), "…")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "SRC-1")
    void a_rule_whose_facts_nobody_keeps_says_so_and_today_somebody_keeps_those_of_all() {
        assertThat(new RuleQuality(QualityRule.DQ_08, 0, 0, Set.of(Feeder.RECONCILIATION), 0).unanswered()).isTrue();
        assertThat(new RuleQuality(QualityRule.DQ_12, 0, 0, Set.of(Feeder.RECONCILIATION), 0).unanswered()).isFalse();
        assertThat(queries.rules(Extent.ALL)).hasSize(25).allSatisfy(rule -> assertThat(rule.silent()).isEmpty());
    }

    @Test
    @UseCase(value = "QUA-01", rule = "SRC-2")
    void a_rule_tells_how_many_of_its_numbers_of_law_are_not_configured() {
        LawBook book = application.getBean(LawBook.class);
        for (QualityRule rule : QualityRule.values()) {
            assertThat(RuleNumbers.beginnings(rule)).as("names that are declared, for " + rule.id()).allSatisfy(beginning ->
                    assertThat(book.missing(beginning, LocalDate.of(1900, 1, 1))).isNotEmpty());
        }
        assertThat(queries.rules(Extent.ALL).get(QualityRule.DQ_23.ordinal()).unset()).as("sizes that no text gives").isPositive();
        assertThat(queries.rules(Extent.ALL).get(QualityRule.DQ_14.ordinal()).unset()).isZero();
    }

    @Test
    @UseCase(value = "QUA-04", rule = "LIST-1")
    void the_list_narrows_by_all_that_it_offers_and_costs_one_question() {
        OrganisationId id = organisations.cooperative("Đồng Tâm").code(null).in(organisations.commune(3)).registered();
        OrganisationId other = organisations.cooperative("B").sector(Sector.FINANCE).registered();
        database().update("UPDATE organisation SET charter_capital = 0 WHERE id = ?", other.value());
        checkAll();
        database().update("UPDATE quality_finding SET first_seen = '2020-01-01' WHERE organisation_id = ? AND rule = 'DQ_01'", id.value());

        assertThat(Queries.counted(() -> rows(FindingFilter.EMPTY))).hasSize(1);
        assertThat(found("dong tam", Set.of(), Set.of(), null)).contains(QualityRule.DQ_01);
        assertThat(found("", Set.of(QualityRule.DQ_01), Set.of(), null)).containsExactly(QualityRule.DQ_01);
        assertThat(found("", Set.of(), Set.of(Sector.FINANCE), null)).containsExactly(QualityRule.DQ_12);
        assertThat(found("", Set.of(), Set.of(), LocalDate.of(2021, 1, 1))).doesNotContain(QualityRule.DQ_01);
        assertThat(rows(FindingFilter.of(id))).allMatch(row -> row.organisation().equals(id));
    }

    private List<QualityRule> found(
            String search, Set<QualityRule> rules, Set<Sector> sectors, @Nullable LocalDate since) {
        return rows(new FindingFilter(search, rules, Set.of(), Set.of(), sectors, Set.of(), since, null, null)).stream()
                .map(FindingRow::rule)
                .toList();
    }

    private void change(OrganisationId id, UnaryOperator<OrganisationDraft> change) {
        OrganisationVersion kept = application.getBean(OrganisationQueries.class).sheet(id).kept();
        registering.correct(id, kept.version(), change.apply(kept.draft()), "sửa", true);
    }

    private void checkAll() {
        as(actors.system("test"), () -> application.getBean(FullCheck.class).run(Unwatched.HERE));
    }

    private static List<String> picture() {
        return database().queryForList(
                "SELECT CONCAT_WS(' ', id, organisation_id, rule, state, fingerprint, first_seen) FROM quality_finding ORDER BY id",
                String.class);
    }

    private List<QualityRule> rules(OrganisationId id) {
        return open(id).stream().map(FindingRow::rule).toList();
    }

    private List<FindingRow> open(OrganisationId id) {
        return rows(FindingFilter.of(id));
    }

    private List<FindingRow> rows(FindingFilter filter) {
        return queries.findings().page(filter, Window.first(50, SortBy.asc("severity")));
    }

    private static FindingFilter filter(Set<FindingState> states) {
        return new FindingFilter("", Set.of(), Set.of(), Set.of(), Set.of(), states, null, null, null);
    }

    private static Who officer(Scope scope) {
        return Who.is(JobRole.FOCAL_OFFICER).withItsRights().seeing(scope);
    }
}
