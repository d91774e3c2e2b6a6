package org.suyuan.intake.attachments;

import org.suyuan.platform.problem.Unavailable;

/** The virus scanner does not answer: nothing is taken unscanned. */
final class ScannerDown extends Unavailable {
    private static final long serialVersionUID = 1L;

    ScannerDown(Exception cause) {
        super("scanner", cause);
    }
}
