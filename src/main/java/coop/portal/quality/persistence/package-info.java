/** The memory of data quality. */
@NullMarked
package coop.portal.quality.persistence;

import org.jspecify.annotations.NullMarked;
