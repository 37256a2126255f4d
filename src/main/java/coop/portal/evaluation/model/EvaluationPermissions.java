package coop.portal.evaluation.model;

import coop.portal.kernel.Permissions;

/** What may be done with evaluations; job roles are given these names on one page. */
public final class EvaluationPermissions implements Permissions {

    public static final String EVALUATION_READ = "evaluation:evaluation:read";
    public static final String EVALUATION_EXPORT = "evaluation:evaluation:export";
    public static final String SELF_SCORE = "evaluation:evaluation:self-score";
    public static final String REVIEW = "evaluation:evaluation:review";
    public static final String SANCTION_RECORD = "evaluation:sanction:record";
    public static final String SCHEME_WRITE = "evaluation:scheme:write";
}
