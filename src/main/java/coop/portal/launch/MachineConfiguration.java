package coop.portal.launch;

import coop.portal.kernel.PortalClock;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the application gets from the machine it runs on: the clock, and a database whose shape and rights are right. */
@Configuration(proxyBeanMethods = false)
class MachineConfiguration {

    @Bean
    PortalClock portalClock() {
        return new PortalClock(Clock.systemUTC());
    }

    @Bean
    FlywayMigrationStrategy migrateAndGrant(@Value("${portal.database.application-user:}") String applicationUser) {
        return flyway -> {
            flyway.migrate();
            if (!applicationUser.isBlank()) {
                new DatabaseGrants(flyway.getConfiguration().getDataSource(), applicationUser).give();
            }
        };
    }
}
