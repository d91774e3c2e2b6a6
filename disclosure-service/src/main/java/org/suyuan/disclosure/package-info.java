/**
 * Step 4, sunlight disclosure 政策阳光公示: for every graded petition it is decided whether a de-identified notice is
 * published, after a second person's review, or nothing is, with the ground (D-01 to D-05). Keeps the public board.
 */
@NullMarked
package org.suyuan.disclosure;

import org.jspecify.annotations.NullMarked;
