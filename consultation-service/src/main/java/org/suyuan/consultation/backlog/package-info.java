/** A campaign solves long-pending cases by goals with days 积案攻坚 (C-14). */
@NullMarked
package org.suyuan.consultation.backlog;

import org.jspecify.annotations.NullMarked;
