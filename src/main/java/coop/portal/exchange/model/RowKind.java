package coop.portal.exchange.model;

/** What a row below the header is: an importer takes the entries and lists the rest as left out. */
public enum RowKind {
    ENTRY,
    /** "Tổng cộng", "Cộng": sums what is above. */
    TOTAL,
    /** "(1) (2) (3)" or "A B 1 2" right below the header. */
    NUMBERING,
    /** One text alone in a row of many columns, such as "I. Huyện Nghi Lộc". */
    HEADING
}
