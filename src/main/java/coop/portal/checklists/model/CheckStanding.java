package coop.portal.checklists.model;

import coop.portal.kernel.Subject;

/**
 * How whoever acts stands to the check that a checklist belongs to.
 *
 * @param check the thing of its own module, where the checklist leads back to
 * @param answers is on its team
 */
public record CheckStanding(Subject check, boolean reads, boolean answers) {}
