/** The memory of inspections: plans with their lines, bookings of the year, frozen versions, decisions, signals. */
@NullMarked
package coop.portal.inspections.persistence;

import org.jspecify.annotations.NullMarked;
