package org.suyuan.intake.volume;

import org.suyuan.platform.problem.Unavailable;

/** A service that has a part of the file does not answer: no package is made of less than all. */
final class ServiceDown extends Unavailable {
    private static final long serialVersionUID = 1L;

    ServiceDown(Exception cause) {
        super("service", cause);
    }
}
