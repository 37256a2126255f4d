/** The home page: what waits for the person who signed in. */
@NullMarked
package coop.portal.worklist.ui;

import org.jspecify.annotations.NullMarked;
