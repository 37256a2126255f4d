/** The words of tables that come in and go out, and of tasks in the background. */
@NamedInterface("model")
@NullMarked
package coop.portal.exchange.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
