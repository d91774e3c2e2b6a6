/** Recusals 回避 (E-18), as the desk declares and withdraws them. */
@NullMarked
package org.suyuan.intake.recusal;

import org.jspecify.annotations.NullMarked;
