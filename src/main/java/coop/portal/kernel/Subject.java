package coop.portal.kernel;

/** What an entry of the trail is about: its kind, its id and how people call it. */
public record Subject(String type, String id, String label) {}
