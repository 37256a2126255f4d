package coop.portal.registry.model;

/** Professional qualification as the plan's indicators count it. */
public enum Education {
    UNIVERSITY_COLLEGE_UP,
    INTERMEDIATE_PRIMARY,
    NONE
}
