package coop.portal.exchange.model;

/** One sheet of a file, by its place beginning with 0; a text file has exactly one, named after the file. */
public record SourceSheet(int index, String name, boolean hidden) {}
