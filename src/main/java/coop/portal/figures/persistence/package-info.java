/** The memory of periodic figures. */
@NullMarked
package coop.portal.figures.persistence;

import org.jspecify.annotations.NullMarked;
