package coop.portal.support;

import coop.portal.PortalApplication;
import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.Principal;
import coop.portal.calendar.model.CalendarChanged;
import coop.portal.law.model.LawChanged;
import coop.portal.territory.model.TerritoryChanged;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The base of tests of the whole application on a real MariaDB. All share one context and one database, which is brought
 * back to its reference data before each test; nobody is signed in until the test says who acts.
 */
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "portal.upload.folder=target/test-uploads",
            "logging.level.root=warn",
            "spring.main.log-startup-info=false",
            "spring.test.print-condition-evaluation-report=false"
        })
@ContextConfiguration(initializers = ModuleTest.OnTestDatabase.class)
@Import(TestBeans.class)
public abstract class ModuleTest {

    private static @Nullable PristineTables pristine;

    @Autowired
    protected ApplicationContext application;

    @Autowired
    protected Actors actors;

    @Autowired
    protected TestTime time;

    @Autowired
    protected TransactionTemplate transaction;

    @LocalServerPort
    protected int port;

    static final class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-database", TestDatabase.one().access().properties()));
        }
    }

    @BeforeEach
    final void beginAsOnTheFirstDay() {
        time.reset();
        SecurityContextHolder.clearContext();
        synchronized (ModuleTest.class) {
            if (pristine == null) {
                pristine = new PristineTables(database());
            }
            if (pristine.restore()) {
                transaction.executeWithoutResult(status -> {
                    application.publishEvent(new TerritoryChanged());
                    application.publishEvent(new LawChanged());
                    application.publishEvent(new CalendarChanged());
                });
            }
        }
    }

    @AfterEach
    final void leaveNobodySignedIn() {
        SecurityContextHolder.clearContext();
    }

    /** From now on, until the test ends or says otherwise, this person acts on the test's thread. */
    protected final void actAs(Actor actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new Principal(actor.name(), actor).authentication());
        SecurityContextHolder.setContext(context);
    }

    protected final void actAs(Who who) {
        actAs(who.actor());
    }

    /** Does one thing as somebody, and is afterwards who it was before. */
    protected final <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    protected final void as(Actor actor, Runnable work) {
        actors.as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Past all rights and scopes, to look at what is really there and to plant what no use case would. */
    protected static JdbcTemplate database() {
        return TestDatabase.one().asRoot();
    }
}
