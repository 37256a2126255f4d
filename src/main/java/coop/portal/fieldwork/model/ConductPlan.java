package coop.portal.fieldwork.model;

import java.util.stream.Stream;

/** The plan by which the team goes about it, in the parts that NĐ217 14.2 names; the subject is that of the decision. */
public record ConductPlan(
        String objective,
        String requirements,
        String contents,
        String schedule,
        String place,
        String method,
        String assignment,
        String resources) {

    public static final ConductPlan EMPTY = new ConductPlan("", "", "", "", "", "", "", "");

    public ConductPlan tidy() {
        return new ConductPlan(
                objective.strip(), requirements.strip(), contents.strip(), schedule.strip(), place.strip(), method.strip(),
                assignment.strip(), resources.strip());
    }

    /** Every part is there. */
    public boolean complete() {
        return Stream.of(objective, requirements, contents, schedule, place, method, assignment, resources)
                .noneMatch(String::isBlank);
    }
}
