package org.suyuan.intake.attachments;

import static org.suyuan.rules.Rule.RefusalKind.CONTENT;
import static org.suyuan.rules.Rule.RefusalKind.PERSON;

import org.suyuan.rules.Rule;

/** Refusals of files. */
public enum AttachmentRules implements Rule {
    ATTACHMENT_FITS(CONTENT, "I-02", "a file is no larger than {0} MB"),
    PICTURE_IS_OF_ONE_PAGE(CONTENT, "I-02", "a picture has one page; a scan of {0} is handed in as PDF"),
    PICTURE_HAS_A_FAIR_SIZE(CONTENT, "I-02", "a picture has no more than {0} million points"),
    ATTACHMENT_IS_OF_A_KNOWN_TYPE(
            CONTENT, "I-02", "a file is, by its content, a picture, PDF, DOCX, XLSX, OFD, text, MP3 or MP4; {0}"),
    ATTACHMENT_IS_WHOLE(CONTENT, "I-02", "a file arrives whole"),
    ATTACHMENT_UNPACKS_TO_A_FAIR_SIZE(CONTENT, "I-02", "a document does not unpack to more than {0} times its size"),
    ATTACHMENT_IS_CLEAN(CONTENT, "I-02", "a file in which the scanner found something is not taken"),
    UNIT_HANDS_IN_WHAT_IT_HANDLED(
            PERSON,
            "F-03",
            "a unit hands in the stamped reply, proofs of delivery and what it found, and nothing in the petitioner's name"),
    ATTACHMENTS_ARE_LIMITED(CONTENT, "I-02", "a petition has at most {0} files");

    private final Terms terms;

    AttachmentRules(RefusalKind refusal, String clause, String statement) {
        this.terms = new Terms(refusal, clause, statement);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
