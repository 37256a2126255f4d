package coop.portal.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.AccountAct;
import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AccountState;
import coop.portal.kernel.Remark;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase("ACC-02")
class AccountRulesTest {

    @ParameterizedTest
    @UseCase(value = "ACC-02", rule = "U-01")
    @ValueSource(strings = {"mai", "le.mai", "Le.Mai ", "dept2-officer", "a_b"})
    void a_user_name_is_plain(String name) {
        assertThat(rules(name)).isEmpty();
    }

    @ParameterizedTest
    @UseCase(value = "ACC-02", rule = "U-01")
    @ValueSource(strings = {"", "ma", "lê.mai", "1mai", "le mai", "mai@tinh", "<b>mai"})
    void a_user_name_is_nothing_else(String name) {
        assertThat(rules(name)).containsExactly("U-01");
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-02")
    void a_user_name_belongs_to_one_person() {
        assertThat(AccountRules.check(new AccountDraft("mai", "Lê Thị Mai", "vi"), true))
                .extracting(Remark::rule)
                .containsExactly("U-02");
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-05")
    void with_a_closed_account_nothing_can_be_done() {
        assertThat(AccountRules.openTo(AccountState.CLOSED, false, false)).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-05")
    void a_locked_account_can_be_unlocked_and_an_open_one_locked() {
        assertThat(AccountRules.openTo(AccountState.LOCKED, false, false))
                .contains(AccountAct.UNLOCK, AccountAct.CLOSE)
                .doesNotContain(AccountAct.LOCK);
        assertThat(AccountRules.openTo(AccountState.ACTIVE, false, false))
                .contains(AccountAct.LOCK, AccountAct.CLOSE)
                .doesNotContain(AccountAct.UNLOCK);
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-06")
    void nobody_changes_their_own_rights() {
        assertThat(AccountRules.openTo(AccountState.ACTIVE, true, false)).containsExactly(AccountAct.CHANGE);
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-07")
    void the_last_administrator_is_neither_locked_nor_closed() {
        assertThat(AccountRules.openTo(AccountState.ACTIVE, false, true))
                .contains(AccountAct.ASSIGN, AccountAct.RESET_PASSWORD)
                .doesNotContain(AccountAct.LOCK, AccountAct.CLOSE);
    }

    @ParameterizedTest
    @UseCase(value = "ACC-02", rule = "U-08")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "ha.tran@so.nghean.gov.vn | true", "a+b@x-y.vn | true", "ha | false", "ha@so | false", "ha@@so.vn | false",
        "ha@so..vn | false", "hà@so.vn | false", "'ha@so.vn, x@y.vn' | false", "Hà <ha@so.vn> | false"
    })
    void an_address_is_a_plain_one(String address, boolean good) {
        assertThat(AccountRules.check(new AccountDraft("mai", "Lê Thị Mai", "vi", address), false).isEmpty()).isEqualTo(good);
    }

    @Test
    @UseCase(value = "ACC-02", rule = "U-08")
    void an_address_has_no_line_break_and_may_be_missing() {
        assertThat(AccountRules.isEmail("ha@so.vn\r\nBcc: x@y.vn")).isFalse();
        assertThat(AccountRules.isEmail("ha@so.vn\n")).isFalse();
        assertThat(AccountRules.check(new AccountDraft("mai", "Lê Thị Mai", "vi", null), false)).isEmpty();
    }

    private static List<String> rules(String name) {
        return AccountRules.check(new AccountDraft(name, "Lê Thị Mai", "vi"), false).stream()
                .map(Remark::rule)
                .toList();
    }
}
