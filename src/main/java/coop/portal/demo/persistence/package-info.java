/** How the server is told of what comes. */
@NullMarked
package coop.portal.demo.persistence;

import org.jspecify.annotations.NullMarked;
