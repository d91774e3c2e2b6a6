/** Mediation: consent of both sides, sessions, agreement, judicial confirmation, performance 矛盾调处 (X-16 to X-19, E-33). */
@NullMarked
package org.suyuan.consultation.mediation;

import org.jspecify.annotations.NullMarked;
