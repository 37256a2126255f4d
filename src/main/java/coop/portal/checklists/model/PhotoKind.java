package coop.portal.checklists.model;

/** The kinds of pictures that are taken in. */
public enum PhotoKind {
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png");

    private final String type;
    private final String ending;

    PhotoKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** As the browser is told. */
    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }
}
