package coop.portal.law.model;

/** The numbers of law are others than before: whoever keeps them in memory reads them again. */
public record LawChanged() {}
