/** A case goes up to the superior unit, with the reasons and what stays below 提级办理 (C-13). */
@NullMarked
package org.suyuan.consultation.raising;

import org.jspecify.annotations.NullMarked;
