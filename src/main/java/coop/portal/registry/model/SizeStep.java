package coop.portal.registry.model;

/** One threshold and how the figures stand to it. */
public record SizeStep(SizeThreshold threshold, SizeAnswer answer) {}
