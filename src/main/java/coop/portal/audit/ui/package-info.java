/** The trail on the screen. */
@NullMarked
package coop.portal.audit.ui;

import org.jspecify.annotations.NullMarked;
