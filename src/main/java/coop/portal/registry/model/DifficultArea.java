package coop.portal.registry.model;

/** Whether the seat lies in an area with difficult economic and social conditions, which decides on support (LHTX 18). */
public enum DifficultArea {
    NONE,
    DIFFICULT,
    EXTREMELY_DIFFICULT
}
