/** A task force of several units solves one case on the spot within ten working days 专项工作组 (C-09). */
@NullMarked
package org.suyuan.consultation.taskforce;

import org.jspecify.annotations.NullMarked;
