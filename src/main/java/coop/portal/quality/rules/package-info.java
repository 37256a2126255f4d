/** The law of data quality: which rule a remark belongs to, what counts as the same finding, when a dismissal ends. */
@NullMarked
package coop.portal.quality.rules;

import org.jspecify.annotations.NullMarked;
