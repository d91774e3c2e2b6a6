/** Clear first petitions handled in the simplified way 简易办理 (E-25). */
@NullMarked
package org.suyuan.feedback.simplified;

import org.jspecify.annotations.NullMarked;
