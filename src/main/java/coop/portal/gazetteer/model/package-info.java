/** The words of the gazetteer: files of units, the verdict on each of their lines, rows and filters of its lists. */
@NamedInterface("model")
@NullMarked
package coop.portal.gazetteer.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
