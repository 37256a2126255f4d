package coop.portal.access.ui;

import com.vaadin.flow.component.Component;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;

/**
 * Guards what modules do by the same annotations that guard their screens. The screens themselves are guarded where one
 * goes to them: a proxy around one would be a second component, without what the first one holds.
 */
@Configuration(proxyBeanMethods = false)
class VerbGuard {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor verbsByPermission(ApplicationEventPublisher events) {
        ComposablePointcut verbs = new ComposablePointcut(
                        AuthorizationManagerBeforeMethodInterceptor.jsr250().getPointcut())
                .intersection((Class<?> type) -> !Component.class.isAssignableFrom(type));
        Jsr250AuthorizationManager permissions = new Jsr250AuthorizationManager();
        permissions.setRolePrefix("");
        AuthorizationManagerBeforeMethodInterceptor guard =
                new AuthorizationManagerBeforeMethodInterceptor(verbs, permissions);
        guard.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        guard.setAuthorizationEventPublisher(new SpringAuthorizationEventPublisher(events));
        return guard;
    }
}
