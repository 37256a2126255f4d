package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the annotations say is what happens: each use case is really called. */
@UseCase(value = "ACC-05", rule = "R-05")
class UseCaseGuardsModuleTest extends ModuleTest {

    @Test
    void somebody_without_any_permission_gets_into_no_use_case() {
        actAs(Who.is(JobRole.VIEWER));

        assertThat(entered(AccessDeniedException.class)).isEmpty();
    }

    @Test
    void nobody_gets_into_any_use_case_without_signing_in() {
        SecurityContextHolder.clearContext();

        assertThat(entered(AuthenticationException.class)).isEmpty();
    }

    /** The methods that were not refused, with what came of them. */
    private Map<String, String> entered(Class<? extends Exception> refusal) {
        Map<String, String> entered = new TreeMap<>();
        Entries.services()
                .flatMap(Entries::methods)
                .filter(method -> !Entries.isOpenToEverybody(method))
                .forEach(method -> {
                    Throwable outcome = outcome(method);
                    if (!refusal.isInstance(outcome)) {
                        entered.put(method.toGenericString(), String.valueOf(outcome));
                    }
                });
        return entered;
    }

    private @Nullable Throwable outcome(Method method) {
        Object useCase = application.getBean(method.getDeclaringClass());
        try {
            method.invoke(useCase, Arrays.stream(method.getParameterTypes()).map(UseCaseGuardsModuleTest::any).toArray());
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            return e;
        }
    }

    private static @Nullable Object any(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }
}
