package coop.portal.checklists;

import coop.portal.checklists.model.CheckStanding;
import java.util.Optional;

/**
 * Implemented by a module that owns checks: it says who of those with the permission is on the team of one, and who reads what
 * was answered before the result is out (LTT 6.4). Without anybody who says so, the agency whose check it is reads, and whoever
 * of it has the permission answers.
 */
public interface ChecklistOwner {

    /** @return how whoever acts stands to this check, nothing when it is no check of this module */
    Optional<CheckStanding> standing(String subject);
}
