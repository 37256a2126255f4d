/** The words of law: which numbers there are, and which value holds on which days. */
@NamedInterface("model")
@NullMarked
package coop.portal.law.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
