package org.suyuan.intake.ledger;

/** Meanings of the columns of a ledger; their headings are in {@code headings.txt}. */
public enum LedgerField {
    EXTERNAL_REF,
    OWN_NUMBER,
    CHANNEL,
    RECEIVED,
    NAME,
    ID_NUMBER,
    PHONE,
    ADDRESS,
    EMAIL,
    EMPLOYEE_NUMBER,
    ANONYMOUS,
    PEOPLE,
    TITLE,
    TEXT,
    UNIT,
    PLACE_CODE,
    CALL_RECORD,
    RECEPTION_DAY,
    RECEIVING_LEADER,
    LIAISON_OFFICER,
    DOCUMENT_NUMBER,
    REPORT_BACK_ON,
    RELAYED_BY,
    HISTORY,
    CLOSED_ON,
    /** Known, and of no use to a registration: a running number, what this system has worked out itself. */
    IGNORED
}
