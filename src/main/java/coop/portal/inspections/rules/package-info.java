/** The law of the inspection plan as pure functions: who may do what when, what overlaps, what is worth a visit. */
@NullMarked
package coop.portal.inspections.rules;

import org.jspecify.annotations.NullMarked;
