package coop.portal.fieldwork.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person types when they take a step.
 *
 * @param on the day on which it happened
 * @param number of the paper
 * @param name who signed the paper, who witnessed, or who appraises
 * @param figure days
 */
public record FieldworkInput(
        @Nullable LocalDate on,
        String number,
        String name,
        String comment,
        @Nullable Integer figure,
        @Nullable StepGround ground,
        @Nullable Signing signing) {

    public static final FieldworkInput NONE = new FieldworkInput(null, "", "", "", null, null, null);

    public static FieldworkInput on(LocalDate day) {
        return new FieldworkInput(day, "", "", "", null, null, null);
    }

    public static FieldworkInput because(String comment) {
        return new FieldworkInput(null, "", "", comment, null, null, null);
    }

    public FieldworkInput paper(String itsNumber) {
        return new FieldworkInput(on, itsNumber, name, comment, figure, ground, signing);
    }

    public FieldworkInput by(String person) {
        return new FieldworkInput(on, number, person, comment, figure, ground, signing);
    }

    public FieldworkInput saying(String words) {
        return new FieldworkInput(on, number, name, words, figure, ground, signing);
    }

    public FieldworkInput count(int number) {
        return new FieldworkInput(on, this.number, name, comment, number, ground, signing);
    }

    public FieldworkInput on(StepGround itsGround) {
        return new FieldworkInput(on, number, name, comment, figure, itsGround, signing);
    }

    public FieldworkInput signed(Signing how) {
        return new FieldworkInput(on, number, name, comment, figure, ground, how);
    }

    /** Without blanks around what was typed. */
    public FieldworkInput tidy() {
        return new FieldworkInput(on, number.strip(), name.strip(), comment.strip(), figure, ground, signing);
    }
}
