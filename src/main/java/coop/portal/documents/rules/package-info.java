/** When a file, a paper or a number may be what. */
@NullMarked
package coop.portal.documents.rules;

import org.jspecify.annotations.NullMarked;

