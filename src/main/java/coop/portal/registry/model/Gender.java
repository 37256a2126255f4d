package coop.portal.registry.model;

/** As it stands in a person's papers. */
public enum Gender {
    FEMALE,
    MALE
}
