/** The words of reminders. */
@NamedInterface("model")
@NullMarked
package coop.portal.reminders.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
