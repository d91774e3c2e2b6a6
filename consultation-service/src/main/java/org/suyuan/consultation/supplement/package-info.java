/** What changes adopted minutes, and who signed them 补充纪要、签字 (C-06). */
@NullMarked
package org.suyuan.consultation.supplement;

import org.jspecify.annotations.NullMarked;
