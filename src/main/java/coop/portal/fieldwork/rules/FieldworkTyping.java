package coop.portal.fieldwork.rules;

import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.fieldwork.rules.FieldworkFacts.Typed;
import coop.portal.kernel.SearchText;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What was typed for a step, as the guards see it. */
public final class FieldworkTyping {

    private FieldworkTyping() {}

    /**
     * What typed words are held against.
     *
     * @param notBefore the day of the step before, none when there was none
     * @param longestExtension by so many days the law lets the time on site grow, none when it is not configured
     * @param teamNames who is on the team
     */
    public record Against(
            boolean inspection,
            LocalDate today,
            @Nullable LocalDate notBefore,
            @Nullable Integer longestExtension,
            Collection<String> teamNames) {}

    public static Typed of(FieldworkAction action, FieldworkInput input, Against against) {
        LocalDate on = input.on();
        boolean dated = on != null && !on.isAfter(against.today())
                && (against.notBefore() == null || !on.isBefore(against.notBefore()));
        StepGround ground = input.ground();
        return new Typed(
                dated,
                !input.number().isBlank(),
                !input.comment().isBlank(),
                ground != null && ground.grounds(action, against.inspection()),
                measured(action, input.figure(), against.longestExtension()),
                input.signing() != null && (!input.signing().refused() || !input.name().isBlank()),
                ground == StepGround.SUBJECT_ASKED,
                !input.name().isBlank() && against.teamNames().stream().noneMatch(member -> same(member, input.name())));
    }

    private static boolean measured(FieldworkAction action, @Nullable Integer figure, @Nullable Integer longest) {
        if (figure == null) {
            return false;
        }
        return action == FieldworkAction.EXTEND && figure >= 1 && longest != null && figure <= longest;
    }

    private static boolean same(String one, String other) {
        return SearchText.fold(SearchText.clean(one)).equals(SearchText.fold(SearchText.clean(other)));
    }
}
