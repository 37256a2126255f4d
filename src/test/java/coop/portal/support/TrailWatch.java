package coop.portal.support;

import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedApart;
import coop.portal.kernel.RecordedMany;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.event.EventListener;

/**
 * Makes every test of a use case a test of its trail: whenever a write method of a use case has done its work, the actions
 * that were recorded meanwhile must be those that stand beside its name in {@code audit/trail.csv}.
 */
public final class TrailWatch implements BeanPostProcessor {

    private final TrailExpectations expectations = TrailExpectations.read();
    private final ThreadLocal<Deque<Set<String>>> open = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Advised proxy && WriteMethods.isUseCase(AopUtils.getTargetClass(bean))) {
            proxy.addAdvice(0, (MethodInterceptor) this::watch);
        }
        return bean;
    }

    private Object watch(MethodInvocation call) throws Throwable {
        Class<?> useCase = AopUtils.getTargetClass(call.getThis());
        Method method = AopUtils.getMostSpecificMethod(call.getMethod(), useCase);
        if (!WriteMethods.writes(useCase, method)) {
            return call.proceed();
        }
        Set<String> recorded = new TreeSet<>();
        open.get().push(recorded);
        Object result;
        try {
            result = call.proceed();
        } finally {
            open.get().pop();
        }
        expectations.mustAllow(WriteMethods.name(useCase, method), recorded);
        return result;
    }

    @EventListener
    void hear(Recorded event) {
        open.get().forEach(recorded -> recorded.add(event.action()));
    }

    @EventListener
    void hear(RecordedMany events) {
        events.entries().forEach(this::hear);
    }

    @EventListener
    void hear(RecordedApart event) {
        hear(event.entry());
    }
}
