/** The memory of evaluation. */
@NullMarked
package coop.portal.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
