package coop.portal.bench.protocol;

/** An answer that is not what a person would have got; what it begins with is told. */
public final class WrongAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;

    public WrongAnswer(String why, String answer) {
        super(why + ": " + answer.substring(0, Math.min(SHOWN, answer.length())).replaceAll("\\s+", " "));
    }
}
