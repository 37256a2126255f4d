/** The memory of fieldwork. */
@NullMarked
package coop.portal.fieldwork.persistence;

import org.jspecify.annotations.NullMarked;
