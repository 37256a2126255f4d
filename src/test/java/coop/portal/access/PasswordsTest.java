package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    /** The parameters are what the time of a comparison depends on. */
    @Test
    void a_name_that_nobody_has_takes_as_long_as_one_that_somebody_has() {
        assertThat(parameters(Passwords.nobodys())).isEqualTo(parameters(passwords.hash("một mật khẩu")));
        assertThat(passwords.isWeakerThanToday(Passwords.nobodys())).isFalse();
    }

    @Test
    void nobody_signs_in_where_there_is_no_account() {
        assertThat(passwords.match("một mật khẩu", null)).isFalse();
        assertThat(passwords.match("một mật khẩu", passwords.hash("một mật khẩu"))).isTrue();
        assertThat(passwords.match("mật khẩu khác", passwords.hash("một mật khẩu"))).isFalse();
    }

    private static String parameters(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("p=")));
    }
}
