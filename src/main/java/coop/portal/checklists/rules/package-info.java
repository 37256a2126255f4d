/** The law of checklists: when an answer is whole, who may answer when, what a version may be. */
@NullMarked
package coop.portal.checklists.rules;

import org.jspecify.annotations.NullMarked;
