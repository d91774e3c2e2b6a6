/** Opens, finds and corrects who petitions, each for a purpose and on record (I-05, X-35, X-39). */
@NullMarked
package org.suyuan.intake.identities;

import org.jspecify.annotations.NullMarked;
