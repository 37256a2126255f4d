/** Lists: a page with search, filters in the address, columns to choose and a grid that reads window by window. */
@NullMarked
package coop.portal.uikit.list;

import org.jspecify.annotations.NullMarked;
