package org.suyuan.contract;

/** What a document of an archived file is; the contents list 案卷目录 is in this order (F-05). */
public enum ArchivedKind {
    /** The petition as it was registered, with its report. */
    PETITION,
    /** Who raised it. */
    PETITIONERS,
    /** A letter that the office wrote. */
    LETTER,
    /** A file that was handed in. */
    ATTACHMENT,
    /** What petitioner and office wrote to each other. */
    MESSAGES,
    /** The versions of the preliminary analysis report. */
    REPORTS,
    GRADING,
    CONSULTATION,
    DISCLOSURE,
    HANDLING,
    /** What the assisting units did. */
    SUPPORT,
    /** What was noted on the way. */
    NOTES,
    /** The written replies, every version. */
    REPLIES,
    /** Deliveries that failed. */
    DELIVERIES,
    REVIEWS,
    /** How the petitioner asked for a review by receipt code, and what was thought of a late request. */
    REVIEW_REQUESTS,
    HEARINGS,
    /** Who was drawn to review the conclusion, and what they think of it. */
    REVIEW_PANELS,
    EVALUATIONS,
    /** What was promised and resolved, and what became of it. */
    OBLIGATIONS,
    SUPERVISIONS,
    /** How it passed the closing gate. */
    CLOSINGS,
    /** How the petitioner was revisited. */
    REVISITS,
    /** What came of it beyond its closing. */
    OUTCOMES,
    /** Everything that happened, in order. */
    TIMELINE,
    /** The clocks with their ledgers. */
    DEADLINES,
    /** Who did what to it. */
    AUDIT
}
