/** The law of evaluation: what may be scored, and which rank follows. */
@NullMarked
package coop.portal.evaluation.rules;

import org.jspecify.annotations.NullMarked;
