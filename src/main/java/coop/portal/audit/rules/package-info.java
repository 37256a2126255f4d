/** What the trail keeps of an act, and what it must not keep. */
@NullMarked
package coop.portal.audit.rules;

import org.jspecify.annotations.NullMarked;
