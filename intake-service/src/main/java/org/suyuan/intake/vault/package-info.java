/** The identity vault: who petitions, encrypted, known again by keyed marks, opened for a purpose and on record. */
@NullMarked
package org.suyuan.intake.vault;

import org.jspecify.annotations.NullMarked;
