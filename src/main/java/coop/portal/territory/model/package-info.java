/** The words of territory: units, agencies and their kinds. */
@NamedInterface("model")
@NullMarked
package coop.portal.territory.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
