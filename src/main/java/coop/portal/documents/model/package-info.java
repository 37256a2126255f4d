/** The words of documents: files, papers, numbers, templates, and who may what with them. */
@NamedInterface("model")
@NullMarked
package coop.portal.documents.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
