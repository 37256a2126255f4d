/** What the worklist remembers: how people like their lists. */
@NullMarked
package coop.portal.worklist.persistence;

import org.jspecify.annotations.NullMarked;
