package coop.portal.dissolution.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person types when they take a step.
 *
 * @param on the day on which it happened
 * @param number of the paper
 * @param votes the share of the votes by which it was resolved, in percent
 * @param complete all that the law wants in the resolution is in it
 * @param deadline until when the organisation may explain
 * @param fact what became known
 * @param withdrawn which fact was recorded by mistake
 */
public record CaseInput(
        @Nullable LocalDate on,
        String number,
        String comment,
        @Nullable CaseRoute route,
        Set<CaseGround> grounds,
        @Nullable BigDecimal votes,
        boolean complete,
        @Nullable LocalDate deadline,
        @Nullable FactKind fact,
        @Nullable Long withdrawn) {

    public static final CaseInput NONE = new CaseInput(null, "", "", null, Set.of(), null, false, null, null, null);

    public CaseInput {
        grounds = Set.copyOf(grounds);
    }

    public static CaseInput because(String comment) {
        return NONE.saying(comment);
    }

    public static CaseInput paper(String number, LocalDate on) {
        return new CaseInput(on, number, "", null, Set.of(), null, false, null, null, null);
    }

    /** Something that became known, by a paper of a day. */
    public static CaseInput known(FactKind fact, String number, LocalDate on) {
        return new CaseInput(on, number, "", null, Set.of(), null, false, null, fact, null);
    }

    public CaseInput saying(String words) {
        return new CaseInput(on, number, words, route, grounds, votes, complete, deadline, fact, withdrawn);
    }

    public CaseInput by(CaseRoute way, Set<CaseGround> itsGrounds) {
        return new CaseInput(on, number, comment, way, itsGrounds, votes, complete, deadline, fact, withdrawn);
    }

    public CaseInput resolved(BigDecimal share, boolean whole) {
        return new CaseInput(on, number, comment, route, grounds, share, whole, deadline, fact, withdrawn);
    }

    public CaseInput until(LocalDate day) {
        return new CaseInput(on, number, comment, route, grounds, votes, complete, day, fact, withdrawn);
    }

    public CaseInput withdrawing(long id) {
        return new CaseInput(on, number, comment, route, grounds, votes, complete, deadline, fact, id);
    }

    /** Without blanks around what was typed. */
    public CaseInput tidy() {
        return new CaseInput(
                on, number.strip(), comment.strip(), route, grounds, votes, complete, deadline, fact, withdrawn);
    }
}
