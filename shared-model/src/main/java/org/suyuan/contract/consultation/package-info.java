/** Events of consultation 联席会诊. */
@NullMarked
package org.suyuan.contract.consultation;

import org.jspecify.annotations.NullMarked;
