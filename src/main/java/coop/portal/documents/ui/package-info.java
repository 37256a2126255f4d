/** The face of documents: the papers of a thing, the register of numbers, the templates. */
@NullMarked
package coop.portal.documents.ui;

import org.jspecify.annotations.NullMarked;

