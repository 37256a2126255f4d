package coop.portal.exchange.model;

/** Why a cell cannot be read as what it should be. */
public enum Fault {
    NOT_A_NUMBER,
    NOT_WHOLE,
    NOT_A_DATE,
    /** Only a year, or a month and a year. */
    INEXACT_DATE,
    /** 31/02/2020. */
    IMPOSSIBLE_DATE,
    NOT_A_CODE,
    /** The workbook itself shows an error in the cell. */
    ERROR_IN_CELL
}
