package coop.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What an answer says of its cost, when it is asked to. */
class TimedRequestsTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void an_answer_says_how_long_it_took_and_what_the_database_had_of_it() throws Exception {
        DataSource database = TimedDatabase.timed(database());

        answer(database);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("đã trả lời");
        assertThat(response.getHeader(TimedRequests.HEADER))
                .matches("total;dur=\\d+\\.\\d{3}, cpu;dur=\\d+\\.\\d{3}, db;dur=\\d+\\.\\d{3};desc=\"2\"");
    }

    @Test
    void what_fails_in_the_database_fails_as_it_did() throws Exception {
        try (Connection connection = TimedDatabase.timed(database()).getConnection()) {
            assertThatThrownBy(() -> connection.prepareStatement("wrong").execute())
                    .isInstanceOf(SQLException.class)
                    .hasMessage("no such word");
        }
    }

    @Test
    void nobody_is_told_unless_the_property_says_so() {
        WebApplicationContextRunner portal = new WebApplicationContextRunner().withUserConfiguration(TimingConfiguration.class);

        portal.run(context -> assertThat(context).doesNotHaveBean(TimedDatabase.class));
        portal.withPropertyValues("portal.server-timing=true")
                .run(context -> assertThat(context).hasSingleBean(TimedDatabase.class).hasBean("timedRequests"));
    }

    private void answer(DataSource database) throws Exception {
        new TimedRequests().doFilter(new MockHttpServletRequest(), response, new MockFilterChain(new HttpServlet() {
            @Override
            protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
                ask(database);
                answer.setCharacterEncoding("UTF-8");
                answer.getWriter().write("đã trả lời");
            }
        }));
    }

    private static void ask(DataSource database) {
        try (Connection connection = database.getConnection()) {
            connection.prepareStatement("one").execute();
            connection.prepareStatement("two").execute();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database that knows every statement but one. */
    private static DataSource database() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() {
                return invented(Connection.class, "");
            }

            @Override
            public Connection getConnection(String user, String password) {
                return getConnection();
            }
        };
    }

    private static <T> T invented(Class<T> type, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().equals("execute") && sql.equals("wrong")) {
                throw new SQLException("no such word");
            }
            if (method.getReturnType() == PreparedStatement.class) {
                return invented(PreparedStatement.class, String.valueOf(args[0]));
            }
            return method.getReturnType() == boolean.class ? Boolean.TRUE : null;
        }));
    }
}
