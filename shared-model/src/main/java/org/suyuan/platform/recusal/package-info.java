/** Who has an interest in a petition takes no part in it, and the accused never see it (E-18, E-19). */
@NullMarked
package org.suyuan.platform.recusal;

import org.jspecify.annotations.NullMarked;
