/** The memory of the trail: it only grows. */
@NullMarked
package coop.portal.audit.persistence;

import org.jspecify.annotations.NullMarked;
