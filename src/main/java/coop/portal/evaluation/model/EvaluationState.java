package coop.portal.evaluation.model;

/** How far an evaluation is. */
public enum EvaluationState {
    DRAFT,
    RETURNED,
    SUBMITTED,
    REVIEWED
}
