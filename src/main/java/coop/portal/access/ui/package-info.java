/** The face of access: signing in, users, roles, one's own profile; and what guards every request. */
@NullMarked
package coop.portal.access.ui;

import org.jspecify.annotations.NullMarked;
