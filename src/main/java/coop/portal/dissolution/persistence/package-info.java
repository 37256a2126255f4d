/** The memory of dissolution. */
@NullMarked
package coop.portal.dissolution.persistence;

import org.jspecify.annotations.NullMarked;

