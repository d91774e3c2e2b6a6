/** Re-keys data kept under an older reading of codes, numbers and words, while the service works. */
@NullMarked
package org.suyuan.intake.rekeying;

import org.jspecify.annotations.NullMarked;
