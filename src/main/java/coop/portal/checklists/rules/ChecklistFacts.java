package coop.portal.checklists.rules;

/**
 * What is known of an act on a checklist.
 *
 * @param may whoever acts has the permission to answer
 * @param team the check counts whoever acts among its team
 * @param reasoned a reason was given
 */
public record ChecklistFacts(boolean may, boolean team, boolean reasoned) {}
