package coop.portal.access.scope;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on an entity which of its fields decide who may load and save it. A row is visible when any of the named fields
 * lies in the person's scope.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ScopedBy {

    /** The field with the id of the commune. */
    String commune() default "";

    /** The field with the sector. */
    String sector() default "";

    /** The field with the id of the agency. */
    String agency() default "";
}
