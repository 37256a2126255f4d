package coop.portal.exchange.model;

/** Why a value that could be read deserves a second look. */
public enum Doubt {
    /** "1.959" was taken as one thousand nine hundred and fifty-nine. */
    THOUSANDS_OR_DECIMALS,
    /** A text where a number belongs. */
    TYPED_AS_TEXT,
    /** A number where a text or a code belongs. */
    TYPED_AS_NUMBER,
    /** "029…" had lost its zero. */
    LEADING_ZERO_RESTORED,
    /** 41032 was taken as the day with that number. */
    SERIAL_NUMBER,
    TWO_DIGIT_YEAR,
    /** 12/31/2020 can only be read with the month first. */
    MONTH_FIRST
}
