/** Sessions: agenda, invitations, quorum; moved, cancelled, held 会议 (C-03, C-07, C-10, C-16). */
@NullMarked
package org.suyuan.consultation.sessions;

import org.jspecify.annotations.NullMarked;
