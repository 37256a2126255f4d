package coop.portal.fieldwork.ui;

/** That a day has passed, as a badge. */
enum Late {
    LATE
}
