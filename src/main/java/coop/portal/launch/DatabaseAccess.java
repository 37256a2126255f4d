package coop.portal.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the embedded database answers and with which accounts: the owner changes its shape, the application its rows. */
public record DatabaseAccess(int port, Credentials credentials) {

    static final String SCHEMA = "portal";
    static final String HOST = "127.0.0.1";
    static final String OWNER = "portal_owner";
    static final String APPLICATION = "portal_app";

    public String url() {
        return "jdbc:mariadb://" + HOST + ":" + port + "/" + SCHEMA;
    }

    /** What the application must be told to use this database. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", url());
        properties.put("spring.datasource.username", APPLICATION);
        properties.put("spring.datasource.password", credentials.application());
        properties.put("spring.flyway.url", url());
        properties.put("spring.flyway.user", OWNER);
        properties.put("spring.flyway.password", credentials.owner());
        properties.put("portal.database.application-user", APPLICATION + "@" + HOST);
        return properties;
    }
}
