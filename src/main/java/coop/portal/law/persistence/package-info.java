/** The memory of law: every value with its days. */
@NullMarked
package coop.portal.law.persistence;

import org.jspecify.annotations.NullMarked;
