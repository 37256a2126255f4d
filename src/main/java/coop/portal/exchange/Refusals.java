package coop.portal.exchange;

import coop.portal.kernel.RefusedException;

/** The reasons for which a stranger's file is not read or a task not taken on, each with its message. */
final class Refusals {

    private static final long MEGABYTE = 1L << 20;

    private Refusals() {}

    static RefusedException emptyFile() {
        return refused("empty-file");
    }

    static RefusedException tooLarge(long allowedBytes) {
        return refused("too-large", allowedBytes / MEGABYTE);
    }

    static RefusedException bomb() {
        return refused("zip-bomb");
    }

    static RefusedException notAWorkbook() {
        return refused("not-a-workbook");
    }

    static RefusedException oldFormat() {
        return refused("old-format");
    }

    static RefusedException dtd() {
        return refused("dtd");
    }

    static RefusedException damaged() {
        return refused("damaged");
    }

    static RefusedException notAccepted() {
        return refused("not-accepted");
    }

    static RefusedException otherThanItsName(String ending) {
        return refused("other-than-its-name", ending);
    }

    static RefusedException active() {
        return refused("active");
    }

    static RefusedException locked() {
        return refused("locked");
    }

    static RefusedException noSheet() {
        return refused("no-sheet");
    }

    static RefusedException noHeader() {
        return refused("no-header");
    }

    static RefusedException tasksFull() {
        return refused("tasks-full");
    }

    static RefusedException taskGone() {
        return refused("task-gone");
    }

    private static RefusedException refused(String reason, Object... args) {
        return new RefusedException("exchange.refusal." + reason, args);
    }
}
