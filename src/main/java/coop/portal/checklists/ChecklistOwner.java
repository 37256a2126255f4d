package coop.portal.checklists;

import java.util.Optional;

/**
 * Implemented by a module that owns checks: it says who of those with the permission is on the team of one. Without anybody who
 * says so, whoever of the agency has the permission may answer.
 */
public interface ChecklistOwner {

    /** @return whether whoever acts may answer in this check, nothing when it is no check of this module */
    Optional<Boolean> mayAnswer(String subject);
}
