package coop.portal.exchange.model;

/**
 * A task was found whose process is dead. Published in the transaction that marks it, so that the owner of the kind undoes
 * or resumes what was half done; when that fails the task is found again at the next start.
 */
public record TaskInterrupted(TaskId id, String kind) {}
