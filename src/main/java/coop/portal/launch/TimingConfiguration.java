package coop.portal.launch;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** {@code portal.server-timing=true}: answers say what they cost. For measuring only: it tells strangers about the inside. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "portal.server-timing", havingValue = "true")
class TimingConfiguration {

    @Bean
    static TimedDatabase timedDatabase() {
        return new TimedDatabase();
    }

    @Bean
    FilterRegistrationBean<TimedRequests> timedRequests() {
        FilterRegistrationBean<TimedRequests> registration = new FilterRegistrationBean<>(new TimedRequests());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
