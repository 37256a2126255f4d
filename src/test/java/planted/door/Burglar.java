package planted.door;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads past the door. */
class Burglar {
    private final JdbcClient client;

    Burglar(JdbcClient client) {
        this.client = client;
    }

    int count() {
        return client.sql("SELECT 1").query(Integer.class).single();
    }
}
