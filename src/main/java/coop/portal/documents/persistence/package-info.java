/** The memory of documents: files in pieces, numbers, templates, papers. */
@NullMarked
package coop.portal.documents.persistence;

import org.jspecify.annotations.NullMarked;

