/** How consultations fare, in figures (C-01, C-06). */
@NullMarked
package org.suyuan.consultation.figures;

import org.jspecify.annotations.NullMarked;
