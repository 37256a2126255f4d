/** The memory of checklists. */
@NullMarked
package coop.portal.checklists.persistence;

import org.jspecify.annotations.NullMarked;
