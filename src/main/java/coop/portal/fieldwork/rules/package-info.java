/** The law of fieldwork: its stages, its terms, who may be on a team, who sees how much. */
@NullMarked
package coop.portal.fieldwork.rules;

import org.jspecify.annotations.NullMarked;
