package coop.portal.figures.model;

/** What is typed into the form of a report, with the version it was read at. */
public record ReportDraft(ReportId id, int version, Figures figures) {}
