/**
 * Who you are and what you may do: users, job roles, permissions, sign-in, delegation. Which rows are yours is the business
 * of its {@code scope}.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = {"kernel", "uikit", "territory", "territory :: model"})
@NullMarked
package coop.portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
