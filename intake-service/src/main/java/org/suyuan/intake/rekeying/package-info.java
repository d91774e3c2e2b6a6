/** What was kept under an older reading of codes, numbers and words gets the keys of today's, while the service works. */
@NullMarked
package org.suyuan.intake.rekeying;

import org.jspecify.annotations.NullMarked;
