package coop.portal.support;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Makes the people that tests act as: a role, and then only what the test says they may do and see. */
public final class Who {

    private static final Map<String, List<String>> ROLE_PAGE = rolePage();

    private final JobRole role;
    private final Set<String> permissions = new LinkedHashSet<>();
    private long user = 1;
    private String name;
    private @Nullable AgencyId agency;
    private String agencyName = "";
    private Scope scope = Scope.EVERYTHING;
    private Actor.@Nullable ActingFor actingFor;

    private Who(JobRole role) {
        this.role = role;
        this.name = role.name();
    }

    public static Who is(JobRole role) {
        return new Who(role);
    }

    public Who user(long id, String personsName) {
        user = id;
        name = personsName;
        return this;
    }

    public Who of(AgencyId itsAgency, String itsName) {
        agency = itsAgency;
        agencyName = itsName;
        return this;
    }

    public Who seeing(Scope rows) {
        scope = rows;
        return this;
    }

    public Who may(String... allowed) {
        permissions.addAll(Arrays.asList(allowed));
        return this;
    }

    public Who may(Set<String> allowed) {
        permissions.addAll(allowed);
        return this;
    }

    /** What the page of roles gives this role, and no more. */
    public Who withItsRights() {
        return may(Set.copyOf(ROLE_PAGE.getOrDefault(role.name(), List.of())));
    }

    private static Map<String, List<String>> rolePage() {
        try (InputStream page = Who.class.getResourceAsStream("/access/roles.yml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Who onBehalfOf(long otherUser, String otherName) {
        actingFor = new Actor.ActingFor(new UserId(otherUser), otherName);
        return this;
    }

    public Actor actor() {
        return new Actor(new UserId(user), name, role, agency, agencyName, permissions, scope, actingFor);
    }
}
