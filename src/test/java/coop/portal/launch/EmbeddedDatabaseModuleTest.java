package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.support.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the application's account may do in the embedded database, and what not. */
class EmbeddedDatabaseModuleTest extends ModuleTest {

    @Autowired
    private JdbcTemplate application;

    @Test
    void it_listens_on_the_loopback_only() {
        assertThat(application.queryForObject("SELECT @@bind_address", String.class)).isEqualTo("127.0.0.1");
    }

    @Test
    void the_application_is_not_the_owner() {
        assertThat(application.queryForObject("SELECT CURRENT_USER()", String.class)).isEqualTo("portal_app@127.0.0.1");
        assertThatThrownBy(() -> application.execute("CREATE TABLE planted (id INT)"))
                .isInstanceOf(DataAccessException.class);
    }
}
