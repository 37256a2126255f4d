package coop.portal.gazetteer.model;

/**
 * A line of a file of units, cleaned but not yet judged.
 *
 * @param number the line in the file, the header being the first
 * @param type {@code commune}, {@code ward} or {@code township}, or the Vietnamese word
 * @param district the full name of the district it lay in, or of that in which its seat lies
 * @param districtCode the code of that district, empty where the file has none
 */
public record UnitLine(
        UnitFile file, int number, String code, String name, String type, String district, String districtCode) {}
