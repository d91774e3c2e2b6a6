/** Events of disclosure 阳光公示. */
@NullMarked
package org.suyuan.contract.disclosure;

import org.jspecify.annotations.NullMarked;
