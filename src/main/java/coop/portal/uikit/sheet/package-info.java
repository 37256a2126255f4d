/** Sheets: the page of one thing, with its facts, what can be done next, its tabs, deadlines and history. */
@NullMarked
package coop.portal.uikit.sheet;

import org.jspecify.annotations.NullMarked;
