/** The numbers of law on the screen. */
@NullMarked
package coop.portal.law.ui;

import org.jspecify.annotations.NullMarked;
