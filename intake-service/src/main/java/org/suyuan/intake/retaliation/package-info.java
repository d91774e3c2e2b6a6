/** Petitioners report retaliation by receipt code; discipline and the director read it (E-20, X-36). */
@NullMarked
package org.suyuan.intake.retaliation;

import org.jspecify.annotations.NullMarked;
