/** The memory of access: accounts, assignments, delegations, failures and unsaved forms. */
@NullMarked
package coop.portal.access.persistence;

import org.jspecify.annotations.NullMarked;
