package coop.portal.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.followup.model.Clause;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Occasion;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Progress;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Window;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.RegisteringOrganisations;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.Sector;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaisingViolationsModuleTest extends FollowUpModuleTest {

    private List<Violation> found(Actor viewer) {
        return as(viewer, () -> bean(FollowUpQueries.class).violations(occasion.what()));
    }

    private Progress progress() {
        return Objects.requireNonNull(transaction.execute(status -> bean(FoundOnOccasions.class)
                .progress(occasion.what().type(), List.of(occasion.what().id()))
                .get(occasion.what().id())));
    }

    private int listed(Actor viewer) {
        return as(viewer, () -> bean(FollowUpQueries.class).recommendations().count(RecommendationFilter.EMPTY).value());
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-04")
    void before_it_is_published_the_agency_alone_knows_of_it_whatever_else_others_see() {
        RecommendationId id = recommended(remedy(raised("LHTX-59")));

        assertThat(found(officer)).hasSize(1);
        assertThat(sheet(colleague, id).recommendation().published()).isFalse();
        for (Actor other : List.of(focal, commune, of("SO_CONG_THUONG", JobRole.DEPT_OFFICER, 51))) {
            assertThat(found(other)).isEmpty();
            assertThatThrownBy(() -> sheet(other, id)).isInstanceOf(NotFoundException.class);
        }
        assertThat(List.of(listed(officer), listed(focal), listed(commune))).containsOnly(0);

        published();

        assertThat(found(focal)).hasSize(1);
        assertThat(List.of(listed(officer), listed(focal), listed(commune))).containsOnly(1);
        assertThat(listed(elsewhere)).isZero();
        assertThat(found(elsewhere)).isEmpty();
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-02")
    void the_catalogue_offers_what_was_in_force_and_refuses_the_rest_with_the_reason() {
        LocalDate before = LocalDate.of(2024, 6, 30);
        List<Clause> then = as(officer, () -> bean(FollowUpQueries.class).clauses(before, null));
        List<Clause> now = as(officer, () -> bean(FollowUpQueries.class).clauses(TODAY, null));
        assertThat(then).extracting(Clause::code).containsExactly("LHTX-115-3");
        assertThat(now).hasSize(60).extracting(Clause::code).doesNotHaveDuplicates();
        assertThat(as(officer, () -> bean(FollowUpQueries.class).clauses(TODAY, "CK-13")))
                .extracting(Clause::code).containsExactly("LHTX-57", "LHTX-59", "LHTX-60", "LHTX-61-6");

        ViolationDraft early = new ViolationDraft("x", "LHTX-59", before, "y", Gravity.FAIL, null);
        assertThatThrownBy(() -> as(officer, () -> bean(RaisingViolations.class).raise(occasion, early)))
                .hasMessageContaining("clause-not-yet");
        assertThat(found(officer)).isEmpty();
    }

    @Test
    void every_item_of_the_checklist_of_the_domain_has_a_clause() {
        List<Clause> now = as(officer, () -> bean(FollowUpQueries.class).clauses(TODAY, null));
        for (int item = 1; item <= 34; item++) {
            String code = "CK-%02d".formatted(item);
            assertThat(now).as(code).anyMatch(clause -> clause.checks().contains(code));
        }
        assertThat(now).anyMatch(clause -> clause.checks().contains("CK-A1"));
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-05")
    void without_an_article_nothing_is_published_and_what_is_published_stays() {
        ViolationId id = raised(null);
        assertThat(progress().withoutArticle()).isEqualTo(1);
        assertThatThrownBy(this::published).hasMessageContaining("without-article");
        as(officer, () -> bean(RaisingViolations.class).correct(id, 0, violation("LHTX-59")));
        assertThatThrownBy(() -> as(officer, () -> bean(RaisingViolations.class).correct(id, 0, violation(null))))
                .isInstanceOf(StaleException.class);

        published();

        assertThat(found(officer)).singleElement().satisfies(one ->
                assertThat(one.article()).isEqualTo("Luật Hợp tác xã 17/2023/QH15, điều 59"));
        assertThatThrownBy(() -> as(officer, () -> bean(RaisingViolations.class).withdraw(id, 2, "nhầm")))
                .hasMessageContaining("published-already");
    }

    @Test
    void what_is_withdrawn_counts_no_longer_and_its_reason_is_kept() {
        ViolationId id = raised("LHTX-59");
        RecommendationId recommendation = recommended(remedy(id));
        assertThatThrownBy(() -> as(officer, () -> bean(RaisingViolations.class).withdraw(id, 0, " ")))
                .hasMessageContaining("reason-missing");
        as(officer, () -> bean(RaisingViolations.class).withdraw(id, 0, "Đã xuất trình biên bản"));
        as(officer, () -> bean(Recommending.class).withdraw(recommendation, 0, "Không còn căn cứ"));

        assertThat(progress()).isEqualTo(Progress.NOTHING);
        assertThat(sheet(officer, recommendation).recommendation().settledReason()).isEqualTo("Không còn căn cứ");
        assertThat(database().queryForObject("SELECT withdrawn FROM portal.followup_violation", String.class))
                .isEqualTo("Đã xuất trình biên bản");
        published();
        assertThatThrownBy(() -> sheet(commune, recommendation)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-06")
    void whoever_owns_the_occasion_is_told_the_facts_of_its_guards() {
        assertThat(progress()).isEqualTo(Progress.NOTHING);
        ViolationId id = raised("LHTX-59");
        raised("LHTX-57");
        RecommendationId recommendation = recommended(remedy(id));
        assertThat(progress()).isEqualTo(new Progress(2, 0, Set.of("CK-13"), 1, 1, false));
        published();
        assertThat(progress()).isEqualTo(new Progress(2, 0, Set.of("CK-13"), 1, 1, true));
        as(head, () -> bean(DecidingRecommendations.class).cancel(recommendation, version(recommendation), "trùng"));
        assertThat(progress().settled()).isTrue();
        assertThat(sheet(officer, recommendation).recommendation().stage()).isEqualTo(RecommendationStage.CANCELLED);
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-07")
    void the_evidence_is_for_the_agency_and_those_who_may_read_it() {
        RecommendationId id = known();
        Actor inspectorate = Who.is(JobRole.INSPECTORATE_OFFICER).user(61, "Thanh tra").withItsRights().actor();
        assertThat(evidence(colleague, id)).isNotEmpty();
        assertThat(evidence(inspectorate, id)).isNotEmpty();
        assertThat(evidence(commune, id)).isEmpty();
        assertThat(evidence(focal, id)).isEmpty();
    }

    private String evidence(Actor viewer, RecommendationId id) {
        Violation because = sheet(viewer, id).violation();
        return because == null ? "none" : because.draft().evidence();
    }

    @Test
    void a_recommendation_stands_on_a_violation_of_the_same_occasion_and_is_not_due_before_the_paper() {
        ViolationId id = raised("LHTX-59");
        Occasion other = new Occasion(new Subject("check", "0000000000002", "Kiểm tra khác"), organisation);
        assertThatThrownBy(() -> as(officer, () -> bean(Recommending.class).recommend(other, remedy(id))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("other-occasion");
        assertThatThrownBy(() -> as(officer, () -> bean(Recommending.class).recommend(occasion, new RecommendationDraft(
                        id, RecommendationKind.PAYMENT, "Nộp", Owner.ORGANISATION, TODAY.plusDays(9), null, null))))
                .hasMessageContaining("amount-missing");
        recommended(remedy(id));
        time.set(TODAY.plusDays(40).atTime(9, 0));
        assertThatThrownBy(() -> as(head, () -> bean(PublishingFollowUp.class).publish(
                        occasion.what(), new Paper("15/TB", TODAY.plusDays(40), false))))
                .hasMessageContaining("due-before-paper");
        assertThatThrownBy(() -> as(Who.is(JobRole.DEPT_OFFICER).withItsRights().actor(), () ->
                        bean(RaisingViolations.class).raise(occasion, violation(null))))
                .hasMessageContaining("no-agency");
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-08")
    void an_organisation_with_another_name_and_seat_takes_its_recommendations_along() {
        known();
        Actor system = actors.system("test");
        as(system, () -> bean(RegisteringOrganisations.class).correct(organisation, 0,
                OrganisationBuilder.cooperative("Sông Hiếu").sector(Sector.AGRICULTURE)
                        .in(Organisations.in(application).commune(5)).draft(), "chuyển trụ sở", true));

        assertThat(listed(commune)).isZero();
        assertThat(as(elsewhere, () -> bean(FollowUpQueries.class).recommendations().page(
                        RecommendationFilter.of(organisation), Window.first(5))))
                .singleElement().satisfies(row -> assertThat(row.organisationName()).endsWith("Sông Hiếu"));
    }

    @Test
    @UseCase(value = "FOL-01", rule = "V-08")
    void what_was_found_goes_along_with_a_record_that_is_merged_and_comes_back() {
        RecommendationId id = known();
        OrganisationId survivor = Organisations.in(application).cooperative("Sông Hiếu").sector(Sector.AGRICULTURE)
                .in(Organisations.in(application).commune(5)).registered();
        Actor system = actors.system("test");
        MergeId merge = as(system, () -> bean(MergingOrganisations.class).merge(new MergeOrder(
                survivor, 0, organisation, 0, Map.of(), "trùng")));
        assertThat(sheet(elsewhere, id).recommendation().of().organisation()).isEqualTo(survivor);

        as(system, () -> bean(MergingOrganisations.class).undo(merge, "nhầm"));

        assertThat(sheet(commune, id).recommendation().of().organisation()).isEqualTo(organisation);
        assertThatThrownBy(() -> sheet(elsewhere, id)).isInstanceOf(NotFoundException.class);
    }
}
