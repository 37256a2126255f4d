/** Where tasks are kept. */
@NullMarked
package coop.portal.exchange.persistence;

import org.jspecify.annotations.NullMarked;
