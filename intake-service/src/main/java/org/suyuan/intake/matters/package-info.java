/** Matters 同一事项: groups of petitions that are about the same, with their growth, as each caller may see them (I-23, E-19). */
@NullMarked
package org.suyuan.intake.matters;

import org.jspecify.annotations.NullMarked;
