package coop.portal.inspections.model;

/** The words of a plan around its list: what for, what is required, on what it stands, how it is carried out. */
public record PlanText(String purpose, String requirements, String bases, String arrangement) {

    public static final PlanText EMPTY = new PlanText("", "", "", "");
}
