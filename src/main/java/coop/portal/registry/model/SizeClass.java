package coop.portal.registry.model;

/** How large an organisation is by law (LHTX 16, NĐ113 art. 5), the largest first. */
public enum SizeClass {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO
}
