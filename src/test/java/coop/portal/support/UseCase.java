package coop.portal.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which rules of which use case a test proves; the ids are those of the pages in {@code src/docs/use-cases}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UseCase {

    /** The use case, such as {@code REG-03}. */
    String value();

    /** The rules of its page, such as {@code M-01}. */
    String[] rule() default {};
}
