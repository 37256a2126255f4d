/** The words of the inspection plan: stages, acts, kinds, rows, sheets, drafts and events. */
@NamedInterface("model")
@NullMarked
package coop.portal.inspections.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
