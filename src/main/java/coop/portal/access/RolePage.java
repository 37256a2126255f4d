package coop.portal.access;

import coop.portal.access.model.JobRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The one page that says what each job role may do. A name on it that no module declares stops the start. */
@Component
final class RolePage {

    private static final Logger LOG = LoggerFactory.getLogger(RolePage.class);
    private static final String PAGE = "access/roles.yml";

    private final Map<JobRole, Set<String>> permissions;

    @Autowired
    RolePage(DeclaredPermissions declared) {
        this(read(), declared.names());
    }

    RolePage(Map<String, ? extends Collection<String>> page, Set<String> declared) {
        permissions = checked(page, declared);
        Set<String> idle = new TreeSet<>(declared);
        permissions.values().forEach(idle::removeAll);
        if (!idle.isEmpty()) {
            LOG.warn("No job role has these permissions: {}", idle);
        }
    }

    Set<String> of(JobRole role) {
        return permissions.getOrDefault(role, Set.of());
    }

    private static Map<JobRole, Set<String>> checked(
            Map<String, ? extends Collection<String>> page, Set<String> declared) {
        Map<JobRole, Set<String>> checked = new EnumMap<>(JobRole.class);
        List<String> faults = new ArrayList<>();
        page.forEach((name, given) -> {
            JobRole role = role(name);
            if (role == null) {
                faults.add("there is no job role " + name);
                return;
            }
            given.stream()
                    .filter(permission -> !declared.contains(permission))
                    .forEach(permission -> faults.add(name + " is given " + permission + ", which no module declares"));
            checked.put(role, Set.copyOf(given));
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException(PAGE + ": " + String.join("; ", faults));
        }
        return checked;
    }

    private static @org.jspecify.annotations.Nullable JobRole role(String name) {
        for (JobRole role : JobRole.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        return null;
    }

    private static Map<String, List<String>> read() {
        try (InputStream page = new ClassPathResource(PAGE).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
