/** Keeps out of a petition who has an interest in it, and hides it from the accused (E-18, E-19). */
@NullMarked
package org.suyuan.platform.recusal;

import org.jspecify.annotations.NullMarked;
