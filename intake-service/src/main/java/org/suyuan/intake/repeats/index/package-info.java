/** The index that leads from a petition to others with the same telling words, keyed like the vault (I-23). */
@NullMarked
package org.suyuan.intake.repeats.index;

import org.jspecify.annotations.NullMarked;
