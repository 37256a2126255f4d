package coop.portal.exchange.model;

/** A file that waits to be fetched: where it is kept and how it is called. */
public record ExportedFile(String key, String name) {}
