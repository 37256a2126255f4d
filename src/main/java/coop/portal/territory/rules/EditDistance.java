package coop.portal.territory.rules;

/** How many letters have to be changed, added or left out to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or one more than the limit when it is further. */
    static int atMost(int limit, String one, String other) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return Math.min(above[other.length()], limit + 1);
    }
}
