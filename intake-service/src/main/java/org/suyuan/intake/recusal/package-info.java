/** Who takes no part in a petition 回避 (E-18), as the desk declares and withdraws it. */
@NullMarked
package org.suyuan.intake.recusal;

import org.jspecify.annotations.NullMarked;
