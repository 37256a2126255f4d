/** Units and agencies on the screen. */
@NullMarked
package coop.portal.gazetteer.ui;

import org.jspecify.annotations.NullMarked;
