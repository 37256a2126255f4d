package coop.portal.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;

/**
 * Which database a start works with, and what the application is told about it. A database of somebody's own is used when
 * the environment names one; there are no demo accounts on it.
 */
final class Surroundings {

    private final Map<String, Object> certain = new LinkedHashMap<>();
    private final Map<String, Object> usual = new LinkedHashMap<>();

    private Surroundings() {
        usual.put("vaadin.productionMode", "true");
    }

    static boolean databaseIsBrought() {
        return !isSet("SPRING_DATASOURCE_URL", "spring.datasource.url")
                && !profiles().contains("external");
    }

    private static String profiles() {
        return System.getProperty(
                "spring.profiles.active", System.getenv().getOrDefault("SPRING_PROFILES_ACTIVE", ""));
    }

    private static boolean isSet(String variable, String property) {
        return !System.getenv().getOrDefault(variable, "").isBlank()
                || !System.getProperty(property, "").isBlank();
    }

    static Surroundings external() {
        Surroundings surroundings = new Surroundings();
        surroundings.certain.put("portal.demo", "false");
        return surroundings;
    }

    static Surroundings embedded(DataFolder folder, DatabaseAccess access, String log) {
        Surroundings surroundings = new Surroundings();
        surroundings.certain.putAll(access.properties());
        surroundings.usual.put("portal.demo", "true");
        surroundings.usual.put("portal.upload.folder", folder.path().resolve("uploads").toString());
        surroundings.usual.put("logging.file.name", folder.log().resolve(log).toString());
        return surroundings;
    }

    Surroundings certainly(String property, Object value) {
        certain.put(property, value);
        return this;
    }

    Surroundings usually(String property, Object value) {
        usual.put(property, value);
        return this;
    }

    void tell(SpringApplication application) {
        application.setDefaultProperties(usual);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("launcher", certain)));
    }
}
