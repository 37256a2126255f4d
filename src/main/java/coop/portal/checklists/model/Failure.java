package coop.portal.checklists.model;

/** An item that was not met, or not wholly, with what a violation needs of it. */
public record Failure(
        String item, String question, AnswerValue value, String article, String remark, String recommendation) {

    /** Not met at all: something was found that is to be raised. */
    public boolean failed() {
        return value == AnswerValue.FAIL;
    }
}
