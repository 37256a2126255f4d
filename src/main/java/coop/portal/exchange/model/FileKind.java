package coop.portal.exchange.model;

/** What a file is by its content, whatever its name says. */
public enum FileKind {
    WORKBOOK,
    DELIMITED_TEXT
}
