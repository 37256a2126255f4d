package coop.portal.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.Everybody;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.reminders.MailSettings.Letterhead;
import coop.portal.reminders.model.DigestId;
import coop.portal.reminders.model.Rhythm;
import coop.portal.reminders.persistence.DigestBook;
import coop.portal.reminders.persistence.Outbox;
import coop.portal.support.FollowUps;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Queries;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;

/** What was recommended to an organisation is due on 4/11/2026; of it the commune is reminded, and later the focal agency. */
@UseCase("WRK-04")
class DigestModuleTest extends ModuleTest {

    private static final LocalDate DUE = TestTime.START.toLocalDate().plusDays(30);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Agency focal;
    private int port;

    @BeforeEach
    void a_server_and_something_that_is_due() {
        server.start();
        port = server.getSmtp().getPort();
        LocalDate today = TestTime.START.toLocalDate();
        focal = bean(Agencies.class).byCode("SO_TAI_CHINH", today).orElseThrow();
        var organisation = Organisations.in(application).cooperative("Đồng Tâm").registered();
        Actor everything = Who.is(JobRole.FOCAL_MANAGER).user(70, "Đoàn").of(focal.id(), focal.name())
                .may(actors.system("all").permissions()).actor();
        as(everything, () -> FollowUps.published(application, organisation, today));
        database().update("UPDATE portal.followup_recommendation SET organisation_name = 'Đồng Tâm <b>'");
    }

    @AfterEach
    void no_server() {
        server.stop();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** A portal as it is after a start, writing to this server. */
    private DigestRound portal(int serverPort) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(serverPort);
        Properties patience = sender.getJavaMailProperties();
        List.of("connectiontimeout", "timeout", "writetimeout").forEach(each -> patience.put("mail.smtp." + each, "5000"));
        Letterhead letterhead = new Letterhead("cong@tinh.invalid", "https://cong.tinh.invalid/", LocalTime.of(6, 30));
        MailPost post = new MailPost(sender, letterhead, bean(PortalClock.class));
        ComposingDigests composing = new ComposingDigests(
                bean(Everybody.class), List.copyOf(application.getBeansOfType(ReminderSource.class).values()),
                new ComposingDigests.Letters(
                        bean(DigestBook.class), bean(coop.portal.reminders.persistence.Rhythms.class), letterhead, transaction),
                bean(ComposingDigests.Law.class), actors, bean(PortalClock.class));
        SendingDigests sending = new SendingDigests(bean(Outbox.class), post, bean(PortalClock.class));
        return new DigestRound(
                composing, sending, new DigestRound.Post(post, letterhead, bean(DigestBook.class)),
                bean(BackgroundTasks.class), actors, bean(PortalClock.class));
    }

    private void round() {
        round(port);
    }

    private void round(int serverPort) {
        actors.as(actors.system("reminders"), () -> {
            portal(serverPort).work();
            return true;
        });
    }

    private Actor focal(JobRole role, long id, String name) {
        Actor person = Staffing.everywhere(database(), focal, role, id, name);
        database().update("UPDATE portal.user_assignment SET scope_kind = 'EVERYTHING' WHERE user_id = ?", id);
        address(id);
        return person;
    }

    private void communeOfficer(long id, String name, int commune) {
        Staffing.person(database(), focal, JobRole.COMMUNE_OFFICER, id, name);
        database().update("UPDATE portal.user_assignment SET scope_kind = 'COMMUNES' WHERE user_id = ?", id);
        database().update("INSERT INTO portal.user_assignment_commune VALUES (?, ?)",
                id, Organisations.in(application).commune(commune).value());
        address(id);
    }

    private void address(long id) {
        database().update("UPDATE portal.user_account SET email = ? WHERE id = ?", "p" + id + "@tinh.invalid", id);
    }

    private void on(LocalDate day) {
        time.set(day.atTime(7, 0));
    }

    private List<String> received() {
        return List.of(server.getReceivedMessages()).stream().map(DigestModuleTest::to).toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().replaceAll("^.*<|>$", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> states() {
        return database().queryForList("SELECT state FROM portal.reminder_digest ORDER BY day, user_id", String.class);
    }

    @Test
    @UseCase(value = "WRK-04", rule = {"M-01", "M-03"})
    void whoever_may_see_it_gets_one_letter_with_subject_words_and_links() throws Exception {
        communeOfficer(81, "Nguyễn Thị Hoa\r\nBcc: x@y.vn", 0);
        communeOfficer(82, "Người xã khác", 5);
        focal(JobRole.FOCAL_OFFICER, 83, "Đầu mối");
        on(DUE.minusDays(1));
        round();
        round();

        assertThat(received()).containsExactly("p81@tinh.invalid");
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Nhắc việc ngày 03/11/2026: 1 việc");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getRecipients(jakarta.mail.Message.RecipientType.TO)).hasSize(1);
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        String plain = parts.getBodyPart(0).getContent().toString();
        String html = parts.getBodyPart(1).getContent().toString();
        assertThat(parts.getBodyPart(0).getContentType()).containsIgnoringCase("utf-8");
        assertThat(plain).contains("Sát hạn (1)").contains("Đồng Tâm <b>").contains("còn 1 ngày (04/11/2026)")
                .containsPattern("https://cong\\.tinh\\.invalid/followup/\\S+").contains("https://cong.tinh.invalid/reminders")
                .doesNotContain("\nBcc:").doesNotContain("⟦");
        assertThat(html).contains("Đồng Tâm &lt;b&gt;").doesNotContain("<b>");
        assertThat(database().queryForObject("SELECT CONCAT(plain, html) FROM portal.reminder_digest", String.class)).isEmpty();
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-03")
    void the_head_is_told_a_week_after_and_every_step_comes_once() {
        communeOfficer(81, "Cán bộ xã", 0);
        focal(JobRole.FOCAL_MANAGER, 84, "Lãnh đạo");
        for (LocalDate day = DUE.minusDays(9); !day.isAfter(DUE.plusDays(9)); day = day.plusDays(1)) {
            on(day);
            round();
        }
        assertThat(received()).containsExactlyInAnyOrder(
                "p81@tinh.invalid", "p81@tinh.invalid", "p81@tinh.invalid", "p81@tinh.invalid", "p84@tinh.invalid");
        assertThat(database().queryForList("SELECT day FROM portal.reminder_digest WHERE user_id = 84", LocalDate.class))
                .containsExactly(DUE.plusDays(7));
    }

    @Test
    @UseCase(value = "WRK-04", rule = {"M-02", "M-04"})
    void there_is_none_on_days_off_for_whoever_wants_none_and_when_there_is_nothing_to_say() {
        communeOfficer(81, "Mọi ngày", 0);
        communeOfficer(85, "Ngày làm việc", 0);
        communeOfficer(86, "Không nhận", 0);
        choose(81, Rhythm.DAILY);
        choose(86, Rhythm.OFF);
        on(DUE.minusDays(20));
        round();
        assertThat(received()).isEmpty();
        LocalDate saturday = LocalDate.of(2026, 10, 31);
        database().update("UPDATE portal.followup_recommendation SET due = ?", saturday.plusDays(7));
        on(saturday);
        round();
        assertThat(received()).containsExactly("p81@tinh.invalid");
        on(saturday.plusDays(2));
        round();
        assertThat(received()).containsExactly("p81@tinh.invalid", "p85@tinh.invalid");
    }

    private void choose(long user, Rhythm rhythm) {
        as(Who.is(JobRole.COMMUNE_OFFICER).user(user, "x").withItsRights().actor(),
                () -> bean(ChoosingRhythm.class).choose(rhythm));
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-05")
    void a_server_that_cannot_be_reached_is_tried_again_and_then_there_is_one_letter() {
        communeOfficer(81, "Cán bộ xã", 0);
        server.stop();
        on(DUE.minusDays(1));
        round();
        assertThat(states()).containsExactly("COMPOSED");
        assertThat(database().queryForMap("SELECT attempts, reason FROM portal.reminder_digest"))
                .containsEntry("attempts", 1).extractingByKey("reason").asString().contains("Couldn't connect");
        round();
        assertThat(database().queryForObject("SELECT attempts FROM portal.reminder_digest", Integer.class)).isEqualTo(1);
        server.start();
        time.pass(Duration.ofMinutes(6));
        round(server.getSmtp().getPort());
        assertThat(received()).containsExactly("p81@tinh.invalid");
        assertThat(states()).containsExactly("SENT");
        round(server.getSmtp().getPort());
        assertThat(received()).hasSize(1);
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-05")
    void it_is_given_up_in_the_end_and_the_next_letter_tells_it() {
        communeOfficer(81, "Cán bộ xã", 0);
        server.stop();
        on(DUE.minusDays(1));
        for (int hour = 0; hour < 12; hour++) {
            round();
            time.pass(Duration.ofHours(1));
        }
        assertThat(states()).containsExactly("FAILED");
        assertThat(database().queryForObject("SELECT attempts FROM portal.reminder_digest", Integer.class)).isLessThanOrEqualTo(5);
        server.start();
        on(DUE);
        round(server.getSmtp().getPort());
        assertThat(received()).hasSize(1);
        assertThat(states()).containsExactly("FAILED", "SENT");
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-05")
    void killed_after_writing_there_is_one_letter_and_killed_while_handing_over_nobody_sends_a_second() {
        communeOfficer(81, "Cán bộ xã", 0);
        on(DUE.minusDays(1));
        LocalDate today = DUE.minusDays(1);
        actors.as(actors.system("reminders"), () -> {
            composing().compose(today);
            return true;
        });
        database().update("DELETE FROM portal.reminder_round");
        round();
        assertThat(received()).containsExactly("p81@tinh.invalid");

        database().update("UPDATE portal.reminder_digest SET state = 'SENDING', claimed_at = ?",
                today.atTime(7, 0));
        round();
        assertThat(states()).containsExactly("SENDING");
        time.pass(Duration.ofMinutes(11));
        round();
        assertThat(states()).containsExactly("UNCERTAIN");
        assertThat(received()).hasSize(1);
    }

    private ComposingDigests composing() {
        return bean(ComposingDigests.class);
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-06")
    void an_administrator_has_a_letter_of_today_sent_again_and_no_other() {
        communeOfficer(81, "Cán bộ xã", 0);
        on(DUE.minusDays(1));
        round();
        DigestId id = new DigestId(database().queryForObject("SELECT id FROM portal.reminder_digest", Long.class));
        Actor administrator = Who.is(JobRole.SYS_ADMIN).user(9, "Quản trị").withItsRights().actor();
        assertThatThrownBy(() -> as(administrator, () -> bean(ResendingDigests.class).again(id)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("not-failed");
        database().update("UPDATE portal.reminder_digest SET state = 'UNCERTAIN', plain = 'a', html = 'a'");
        as(administrator, () -> bean(ResendingDigests.class).again(id));
        round();
        assertThat(received()).hasSize(2);
        database().update("UPDATE portal.reminder_digest SET state = 'FAILED'");
        on(DUE);
        assertThatThrownBy(() -> as(administrator, () -> bean(ResendingDigests.class).again(id)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("day-passed");
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-07")
    void five_hundred_people_are_asked_for_by_what_they_may_see_and_not_one_by_one() {
        for (int i = 0; i < 500; i++) {
            communeOfficer(1_000 + i, "Cán bộ " + i, i % 2);
        }
        on(DUE.minusDays(1));
        List<String> statements = actors.as(actors.system("reminders"),
                () -> Queries.counted(() -> composing().compose(DUE.minusDays(1))));
        assertThat(states()).hasSize(250);
        assertThat(statements.stream().filter(sql -> sql.contains("followup_recommendation"))).hasSize(2);
        assertThat(statements).hasSizeLessThan(40);
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-07")
    void only_the_portal_itself_asks_for_everybody_and_gets_each_with_their_own_rows() {
        communeOfficer(81, "Cán bộ xã", 0);
        assertThatThrownBy(() -> as(Who.is(JobRole.SYS_ADMIN).withItsRights().actor(),
                () -> bean(Everybody.class).reachable(DUE))).isInstanceOf(AccessDeniedException.class);
        List<Everybody.Person> all = as(actors.system("reminders"), () -> bean(Everybody.class).reachable(DUE));
        assertThat(all).singleElement().satisfies(one -> assertThat(one.capacities()).singleElement().satisfies(actor -> {
            assertThat(actor.user().value()).isEqualTo(81);
            assertThat(actor.scope()).isInstanceOf(Scope.Within.class);
            assertThat(actor.permissions()).doesNotContain("access:user:administer");
        }));
        assertThat(Actors.NOBODY.value()).isZero();
    }
}
