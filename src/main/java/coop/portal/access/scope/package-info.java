/**
 * Which rows are yours. The only package that holds an entity manager or a JDBC client: every list, aggregate and bulk
 * statement of the portal goes through one of its doors.
 */
@NamedInterface("scope")
@NullMarked
package coop.portal.access.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
