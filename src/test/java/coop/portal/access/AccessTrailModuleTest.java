package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.AssignmentRow;
import coop.portal.access.model.DelegationDraft;
import coop.portal.access.model.DelegationId;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.NewAccount;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.UserId;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@UseCase("AUD-01")
class AccessTrailModuleTest extends ModuleTest {

    @Autowired
    private AdministeringAccounts accounts;

    @Autowired
    private Assigning assigning;

    @Autowired
    private Delegating delegating;

    @Autowired
    private ActingAs acting;

    @Autowired
    private OwnAccount own;

    @Autowired
    private AccountQueries queries;

    private People people;
    private UserId admin;

    @BeforeEach
    void an_administrator() {
        people = new People(application);
        admin = people.somebody("quan-tri", JobRole.SYS_ADMIN, "UBND_TINH");
        actAs(people.actor(admin));
    }

    @Test
    void what_an_administrator_does_stands_in_the_trail_with_the_reason() {
        NewAccount made = accounts.open(new AccountDraft("mai", "Lê Thị Mai", "vi"));
        UserId mai = made.id();
        accounts.change(mai, version(mai), new AccountDraft("mai", "Lê Mai", "vi"));
        AssignmentId work = assigning.assign(mai, people.draft(JobRole.VIEWER, "UBND_TINH", ScopeKind.AGENCY));
        assigning.change(work, row(mai).version(), people.draft(JobRole.DEPT_OFFICER, "UBND_TINH", ScopeKind.AGENCY));
        assigning.withdraw(work, row(mai).version(), "điều động");
        accounts.resetPassword(mai, version(mai));
        accounts.lock(mai, version(mai), "chuyển công tác");
        accounts.unlock(mai, version(mai), "đã về");
        accounts.close(mai, version(mai), "nghỉ hưu", "ông Đức");

        assertThat(told()).containsExactly(
                "account-created -", "account-changed -", "assigned -", "assignment-changed -",
                "assignment-withdrawn điều động", "password-reset -", "account-locked chuyển công tác",
                "account-unlocked đã về", "account-closed nghỉ hưu");
    }

    @Test
    void what_one_does_with_ones_own_account_stands_there_too_and_no_password_does() {
        UserId mai = people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        AssignmentId second = people.assign(mai, JobRole.VIEWER, "UBND_TINH", ScopeKind.AGENCY);
        UserId ba = people.somebody("bao", JobRole.DEPT_OFFICER, "SO_CONG_THUONG");
        AssignmentId first = queries.sheet(mai).assignments().getFirst().id();
        actAs(people.actor(mai));

        own.changePassword(People.PASSWORD, "gió mùa đông bắc");
        own.speak("en");
        DelegationId lent = delegating.delegate(
                new DelegationDraft(first, ba, people.today(), people.today(), "5/GUQ"));
        delegating.revoke(lent);
        acting.switchTo(second.value());

        assertThat(told()).extracting(line -> line.split(" ")[0])
                .containsExactly(
                        "password-changed", "language-changed", "delegated", "delegation-revoked", "capacity-switched");
        assertThat(database().queryForList("SELECT CONCAT_WS(' ', changes, reason) FROM audit_entry", String.class))
                .noneMatch(text -> text.contains("gió mùa") || text.contains(People.PASSWORD));
    }

    @Test
    void signing_in_failing_and_resting_stand_there() {
        Visitor visitor = new Visitor(port);
        visitor.signIn("quan-tri", People.PASSWORD);
        for (int i = 0; i < 6; i++) {
            visitor.signIn("quan-tri", "sai mật khẩu");
        }

        assertThat(told()).extracting(line -> line.split(" ")[0])
                .containsExactly(
                        "signed-in", "sign-in-failed", "sign-in-failed", "sign-in-failed", "sign-in-failed",
                        "sign-in-failed", "sign-in-blocked");
    }

    @Test
    void who_tries_what_is_not_for_them_leaves_a_trace_although_nothing_happened() {
        actAs(people.actor(people.somebody("mai", JobRole.DEPT_OFFICER, "SO_CONG_THUONG")));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> accounts.resetPassword(admin, 0)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(told()).containsExactly("access-denied AdministeringAccounts.resetPassword");
    }

    private List<String> told() {
        return database().queryForList(
                "SELECT CONCAT(REPLACE(action, 'access.action.', ''), ' ', COALESCE(reason, '-')) FROM audit_entry"
                        + " WHERE action LIKE 'access.action.%' ORDER BY id",
                String.class);
    }

    private int version(UserId user) {
        return queries.sheet(user).version();
    }

    private AssignmentRow row(UserId user) {
        return queries.sheet(user).assignments().getFirst();
    }
}
