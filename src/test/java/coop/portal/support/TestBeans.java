package coop.portal.support;

import coop.portal.kernel.PortalClock;
import coop.portal.quality.Promptly;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What is different when the application runs for tests: its clock stands still and its statements are heard. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    TestTime testTime() {
        return new TestTime();
    }

    @Bean
    @Primary
    PortalClock testClock(TestTime time) {
        return new PortalClock(time);
    }

    /** Checks are done at once, and at no other time than a test expects. */
    @Bean
    @Primary
    Promptly atOnce() {
        return new Promptly() {
            @Override
            public void soon(Runnable work) {
                work.run();
            }

            @Override
            public void every(Duration pause, Runnable work) {}
        };
    }

    /** Something on which files hang, of a module that only tests have. */
    @Bean
    PaperHolders paperHolders() {
        return new PaperHolders();
    }

    @Bean
    static TrailWatch trailWatch() {
        return new TrailWatch();
    }

    @Bean
    static BeanPostProcessor hearing() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? Queries.heardOn(source) : bean;
            }
        };
    }
}
