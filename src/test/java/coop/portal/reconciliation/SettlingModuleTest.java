package coop.portal.reconciliation;

import static coop.portal.reconciliation.NationalFiles.csv;
import static coop.portal.reconciliation.NationalFiles.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Window;
import coop.portal.reconciliation.model.CorrectionFilter;
import coop.portal.reconciliation.model.CorrectionRow;
import coop.portal.reconciliation.model.Awaited;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyKind;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.LoadCounts;
import coop.portal.reconciliation.model.NoticeLetter;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Queries;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a difference to its end, by the hands that may take each step. */
class SettlingModuleTest extends ReconciliationModuleTest {

    private static final String AN = "Nguyễn Văn An";
    private static final String HOA = "Trần Thị Hoa";
    private static final String ACTIVE = "Đang hoạt động";
    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    private String code = "";
    private OrganisationId organisation = new OrganisationId(0);

    @BeforeEach
    void one_organisation() {
        code = OrganisationBuilder.nextCode();
        organisation = organisations().cooperative("Một").code(code).registered();
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-02")
    void taking_the_national_side_writes_it_into_the_registry_and_confirms() {
        load(national("Hợp tác xã Một", HOA, "Tạm ngừng kinh doanh"));
        DiscrepancyRow one = only();

        as(focal, () -> deciding().decide(one.id(), one.version(), PublicItem.REPRESENTATIVE, ItemChoice.NATIONAL));
        assertThat(draft().representative().orElseThrow().fullName()).isEqualTo(HOA);
        assertThat(only().items()).containsExactly(PublicItem.STATUS);

        as(focal, () -> deciding().decide(one.id(), only().version(), PublicItem.STATUS, ItemChoice.NATIONAL));
        assertThat(draft().statuses().legal()).isEqualTo(LegalStatus.SUSPENDED);
        assertThat(draft().statuses().operating()).isEqualTo(OperatingStatus.NOTIFIED_SUSPENSION);
        assertThat(sheet(one.id()).row().stage()).isEqualTo(DiscrepancyStage.CONFIRMED);

        as(focal, () -> deciding().close(one.id(), sheet(one.id()).row().version()));
        assertThat(sheet(one.id()).row().stage()).isEqualTo(DiscrepancyStage.CLOSED);
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-03")
    void nobody_defends_a_legal_status() {
        load(national("Hợp tác xã Một", AN, "Tạm ngừng kinh doanh"));
        assertThatThrownBy(() -> as(focal, () -> deciding().decide(only().id(), only().version(), PublicItem.STATUS, ItemChoice.PORTAL)))
                .hasMessage("reconciliation.refusal.status-follows-national");
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-09")
    void the_portal_is_right_a_correction_is_asked_for_and_the_next_load_confirms_it() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyId id = only().id();
        as(focal, () -> deciding().decide(id, only().version(), PublicItem.REPRESENTATIVE, ItemChoice.PORTAL));
        as(focal, () -> deciding().sendCorrection(id, only().version(), new NoticeLetter("12/STC-ĐKKD", TODAY)));

        DiscrepancySheet sent = sheet(id);
        assertThat(sent.row().stage()).isEqualTo(DiscrepancyStage.CORRECTION_SENT);
        Awaited awaited = sent.deadlines().getFirst();
        assertThat(awaited.due()).isEqualTo(LocalDate.of(2026, 10, 8)).isEqualTo(awaited.counted().due());
        assertThat(awaited.counted().term().article()).isEqualTo("NĐ 92/2024/NĐ-CP, điều 26 khoản 4");
        load(national("HTX Một", HOA, ACTIVE));
        assertThat(only().stage()).isEqualTo(DiscrepancyStage.CORRECTION_SENT);
        assertThat(sheet(id).items().getFirst().choice()).isEqualTo(ItemChoice.PORTAL);
        load(national("Hợp tác xã Một", AN, ACTIVE));
        assertThat(sheet(id).row().stage()).isEqualTo(DiscrepancyStage.CONFIRMED);
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-06")
    void on_day_ninety_one_nobody_has_answered_and_that_is_found_once() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyId id = only().id();
        as(focal, () -> bean(HandlingDiscrepancies.class).assign(id, only().version()));
        as(commune(0), () -> bean(HandlingDiscrepancies.class).sendNotice(id, only().version(), new NoticeLetter("3/TB", TODAY)));

        time.set(TestTime.START.plusDays(90));
        bean(SweepingNotices.class).sweep();
        assertThat(only().stage()).isEqualTo(DiscrepancyStage.NOTICE_SENT);
        time.set(TestTime.START.plusDays(91));
        bean(SweepingNotices.class).sweep();
        DiscrepancyRow missed = only();
        assertThat(missed.stage()).isEqualTo(DiscrepancyStage.NO_ANSWER);
        bean(SweepingNotices.class).sweep();
        assertThat(only()).isEqualTo(missed);
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-07")
    void a_verification_on_site_leads_back_to_a_decision() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyId id = only().id();
        as(commune(0), () -> bean(HandlingDiscrepancies.class).sendNotice(id, only().version(), new NoticeLetter("3/TB", TODAY)));
        time.set(TestTime.START.plusDays(100));
        bean(SweepingNotices.class).sweep();
        as(focal, () -> deciding().verifyOnSite(id, only().version()));
        assertThat(waiting(commune(0))).extracting(DiscrepancyRow::stage).containsExactly(DiscrepancyStage.VERIFY_ON_SITE);
        as(commune(0), () -> bean(HandlingDiscrepancies.class).recordVerification(
                id, only().version(), new NoticeLetter("1/BB", TODAY.plusDays(100)), "Vẫn hoạt động"));
        assertThat(only().stage()).isEqualTo(DiscrepancyStage.ANSWERED);
        assertThat(sheet(id).handling().minutes()).isEqualTo("1/BB");
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-04")
    void a_dismissal_needs_another_person_and_is_not_raised_again_while_nothing_changes() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyId id = only().id();
        DismissingDiscrepancies dismissing = bean(DismissingDiscrepancies.class);
        as(focal, () -> dismissing.propose(id, only().version(), "Trùng tên gọi khác"));
        Actor both = Who.is(JobRole.FOCAL_MANAGER).user(11, "Phan Văn Đầu").withItsRights().actor();
        assertThatThrownBy(() -> as(both, () -> dismissing.approve(id, only().version())))
                .hasMessage("reconciliation.refusal.own-proposal");
        Actor lent = Who.is(JobRole.FOCAL_MANAGER).user(13, "Người khác").onBehalfOf(11, "Phan Văn Đầu").withItsRights().actor();
        assertThatThrownBy(() -> as(lent, () -> dismissing.approve(id, only().version())))
                .hasMessage("reconciliation.refusal.own-proposal");
        as(manager, () -> dismissing.reject(id, only().version(), "Chưa đủ căn cứ"));
        as(focal, () -> dismissing.propose(id, only().version(), "Đã có biên bản"));
        as(manager, () -> dismissing.approve(id, only().version()));

        load(national("HTX Một", HOA, ACTIVE));
        assertThat(open()).isEmpty();
        load(national("Hợp tác xã Một", "Lê Văn Cả", ACTIVE));
        assertThat(only().items()).containsExactly(PublicItem.REPRESENTATIVE);
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-08")
    void of_two_people_who_decide_at_once_the_second_is_told() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyRow seen = only();
        as(focal, () -> deciding().decide(seen.id(), seen.version(), PublicItem.REPRESENTATIVE, ItemChoice.PORTAL));
        assertThatThrownBy(() -> as(focal, () -> deciding().decide(
                        seen.id(), seen.version(), PublicItem.REPRESENTATIVE, ItemChoice.NATIONAL)))
                .isInstanceOf(StaleException.class);
        assertThat(draft().representative().orElseThrow().fullName()).isEqualTo(AN);
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-08")
    void of_two_threads_on_the_same_state_one_wins() throws Exception {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyRow seen = only();
        CountDownLatch go = new CountDownLatch(1);
        List<Object> ends = Collections.synchronizedList(new ArrayList<>());
        Thread[] both = new Thread[2];
        for (int i = 0; i < both.length; i++) {
            String number = i + "/STC";
            both[i] = Thread.ofPlatform().start(() -> {
                try {
                    go.await();
                    as(focal, () -> bean(HandlingDiscrepancies.class).sendNotice(
                            seen.id(), seen.version(), new NoticeLetter(number, TODAY)));
                    ends.add("sent");
                } catch (StaleException | InterruptedException e) {
                    ends.add(e.getClass());
                }
            });
        }
        go.countDown();
        for (Thread thread : both) {
            thread.join();
        }
        assertThat(ends).containsExactlyInAnyOrder("sent", StaleException.class);
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-10")
    void a_person_picks_the_organisation_and_the_portal_remembers_it() {
        Path file = csv(row("2999900010", "Hợp tác xã Một", place(0), "0161", AN, ACTIVE, "20/05/2020"));
        load(file);
        DiscrepancyRow one = only();
        assertThat(one.kind()).isEqualTo(DiscrepancyKind.CANDIDATES);
        OrganisationId other = organisations().cooperative("Hai").in(organisations().commune(3)).registered();
        assertThatThrownBy(() -> as(focal, () -> deciding().pick(one.id(), one.version(), other)))
                .hasMessage("reconciliation.refusal.not-a-candidate");

        as(focal, () -> deciding().pick(one.id(), one.version(), organisation));

        assertThat(only().items()).containsExactly(PublicItem.CODE);
        LoadCounts again = load(csv(row("2999900010", "Hợp tác xã Một", place(0), "0161", HOA, ACTIVE, "20/05/2020")), false);
        assertThat(again.candidates()).isZero();
        assertThat(only().items()).containsExactlyInAnyOrder(PublicItem.CODE, PublicItem.REPRESENTATIVE);
        as(focal, () -> deciding().decide(one.id(), only().version(), PublicItem.CODE, ItemChoice.NATIONAL));
        assertThat(draft().identity().code()).isEqualTo("2999900010");
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-05")
    void without_a_number_of_law_nothing_is_guessed() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        assertThatThrownBy(() -> as(focal, () -> bean(HandlingDiscrepancies.class).sendNotice(
                        only().id(), only().version(), new NoticeLetter("3/TB", LocalDate.of(2024, 7, 17)))))
                .hasMessage("reconciliation.refusal.not-configured");
        assertThatThrownBy(() -> as(focal, () -> bean(HandlingDiscrepancies.class).sendNotice(
                        only().id(), only().version(), new NoticeLetter("3/TB", TODAY.plusDays(1)))))
                .hasMessage("reconciliation.refusal.day-ahead");
    }

    @Test
    @UseCase(value = "REC-03", rule = "V-02")
    void each_is_told_what_is_theirs_to_do() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyId id = only().id();
        assertThat(waiting(commune(0))).isEmpty();
        as(focal, () -> bean(HandlingDiscrepancies.class).assign(id, only().version()));
        assertThat(waiting(commune(0))).hasSize(1);
        assertThat(waiting(commune(4))).isEmpty();
        assertThat(waiting(focal)).isEmpty();
        as(commune(0), () -> bean(HandlingDiscrepancies.class).sendNotice(id, only().version(), new NoticeLetter("3/TB", TODAY)));
        as(commune(0), () -> bean(HandlingDiscrepancies.class).recordAnswer(id, only().version(), "Người đại diện không đổi", TODAY));
        assertThat(waiting(focal)).hasSize(1);
        assertThat(waiting(manager)).isEmpty();
        as(focal, () -> bean(DismissingDiscrepancies.class).propose(id, only().version(), "Không cần"));
        assertThat(waiting(manager)).hasSize(1);
    }

    @Test
    @UseCase(value = "REC-03", rule = "V-01")
    void another_commune_neither_lists_nor_finds_it() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        DiscrepancyRow one = only();
        actAs(commune(4));
        assertThat(bean(ReconciliationQueries.class).discrepancies().count(DiscrepancyFilter.EMPTY).value()).isZero();
        assertThatThrownBy(() -> bean(ReconciliationQueries.class).sheet(one.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bean(HandlingDiscrepancies.class).sendNotice(one.id(), one.version(), new NoticeLetter("3/TB", TODAY)))
                .isInstanceOf(NotFoundException.class);
        actAs(commune(0));
        assertThat(bean(ReconciliationQueries.class).discrepancies().count(DiscrepancyFilter.EMPTY).value()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "REC-03", rule = "V-04")
    void the_list_costs_two_questions() {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        actAs(focal);
        assertThat(Queries.counted(() -> {
            bean(ReconciliationQueries.class).discrepancies().page(DiscrepancyFilter.EMPTY, Window.first(50));
            bean(ReconciliationQueries.class).discrepancies().count(DiscrepancyFilter.EMPTY);
        })).hasSize(2);
    }

    @Test
    @UseCase(value = "REC-04", rule = "P-01")
    void the_review_notice_names_both_sides_and_the_days() throws IOException {
        load(national("Hợp tác xã Một", HOA, ACTIVE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(commune(0), () -> bean(ReviewLetters.class).notice(only().id(), out));
        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(letter)) {
            assertThat(text.getText()).contains("THÔNG BÁO", "Hợp tác xã Một", code, AN, HOA, "90 ngày");
        }
    }

    @Test
    @UseCase(value = "REC-04", rule = "P-02")
    void correction_requests_have_a_line_for_each_item_and_each_organisation_that_is_missing() {
        organisations().cooperative("Hai").registered();
        load(national("Hợp tác xã Mốt", HOA, ACTIVE));
        DiscrepancyRow one = open().stream().filter(row -> row.kind() == DiscrepancyKind.DIFFERENT).findFirst().orElseThrow();
        as(focal, () -> deciding().decide(one.id(), one.version(), PublicItem.REPRESENTATIVE, ItemChoice.PORTAL));

        List<CorrectionRow> rows = as(focal, () -> bean(ReconciliationQueries.class).corrections()
                .page(CorrectionFilter.EMPTY, Window.first(10)));

        assertThat(rows).extracting(CorrectionRow::item).containsExactlyInAnyOrder(PublicItem.REPRESENTATIVE, null);
        assertThat(as(focal, () -> bean(ReconciliationQueries.class).corrections()
                .count(new CorrectionFilter("", true)).value())).isZero();
    }

    private Path national(String name, String representative, String status) {
        return csv(row(code, name, place(0), "0161", representative, status, "20/05/2020"));
    }

    private DecidingDiscrepancies deciding() {
        return bean(DecidingDiscrepancies.class);
    }

    private OrganisationDraft draft() {
        return as(focal, () -> bean(OrganisationQueries.class).sheet(organisation).draft());
    }

    private List<DiscrepancyRow> waiting(Actor who) {
        return as(who, () -> bean(ReconciliationQueries.class).waiting(10));
    }
}
