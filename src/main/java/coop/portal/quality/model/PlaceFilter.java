package coop.portal.quality.model;

/** What the list of communes is narrowed to. @param flawed only those where something is wrong */
public record PlaceFilter(String search, boolean flawed) {

    public static final PlaceFilter EMPTY = new PlaceFilter("", false);
}
