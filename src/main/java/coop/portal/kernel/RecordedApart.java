package coop.portal.kernel;

/**
 * An entry about what is no change: an export, a refusal. It goes into the trail in a transaction of its own, so that it
 * stays whatever becomes of the act at hand.
 */
public record RecordedApart(Recorded entry) {}
