package coop.portal.gazetteer.model;

/** What an administrator hands in to load a province: its code and name, and the content of the two files. */
public record UnitUpload(String code, String name, byte[] former, byte[] today) {}
