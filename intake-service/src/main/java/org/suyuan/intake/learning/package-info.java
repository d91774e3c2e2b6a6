/**
 * Learns from texts: the category of a petition (I-11), the same matter raised again (I-23). Proposes, never decides.
 *
 */
@NullMarked
package org.suyuan.intake.learning;

import org.jspecify.annotations.NullMarked;
