/** The tray of running and finished tasks, above all pages. */
@NullMarked
package coop.portal.exchange.ui;

import org.jspecify.annotations.NullMarked;
