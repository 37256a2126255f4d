package coop.portal.access.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import coop.portal.access.SessionWatch;
import coop.portal.access.SignOuts;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * What stands between a request and the portal. Everything that is not open here is for people who are signed in; what they
 * may do is said by the annotations of views and use cases. An address that is none shows them so, inside the frame.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] OPEN_FILES = {
        "/styles/**", "/fonts/**", "/images/**", "/icons/**", "/lumo/**", "/aura/**", "/favicon.ico", "/robots.txt"
    };
    private static final String[] HEALTH = {"/actuator/health", "/actuator/health/**"};

    /** The permissions are the authorities themselves. */
    @Bean
    static GrantedAuthorityDefaults permissionsWithoutPrefix() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    AuthorizationEventPublisher authorizationEventPublisher(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    @Primary
    NavigationAccessControl pageRights(
            List<NavigationAccessChecker> checkers, NavigationAccessControlConfigurer configured) {
        return configured.build(PageRights::new, checkers);
    }

    @Bean
    SecurityFilterChain guard(
            HttpSecurity http,
            SessionWatch sessions,
            SecurityContextRepository contexts,
            SignOuts signOuts) throws Exception {
        http.securityContext(context -> context.securityContextRepository(contexts))
                .headers(StrictHeaders::set)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(HEALTH).permitAll()
                        .requestMatchers("/actuator/**").denyAll()
                        .requestMatchers(OPEN_FILES).permitAll())
                .formLogin(form -> form.loginPage("/" + LoginView.PATH).failureHandler(new SignInFailures()))
                .addFilterAfter(new SessionGuard(sessions, contexts), SecurityContextHolderFilter.class)
                .addFilterBefore(new OwnOriginOnly(), UsernamePasswordAuthenticationFilter.class)
                .with(vaadin(), portal -> portal.loginView(LoginView.class, "/" + LoginView.PATH)
                        .anyRequest(AuthorizedUrl::authenticated)
                        .addLogoutHandler((request, response, who) -> signOuts.signedOut(who)));
        return http.build();
    }
}
