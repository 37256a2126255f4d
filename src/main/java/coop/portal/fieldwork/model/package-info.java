/** The words of fieldwork: stages, acts, grounds, rows, sheets, drafts and events. */
@NamedInterface("model")
@NullMarked
package coop.portal.fieldwork.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
