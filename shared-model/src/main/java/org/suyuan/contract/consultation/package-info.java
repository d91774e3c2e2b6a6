/** What consultation 联席会诊 announces. */
@NullMarked
package org.suyuan.contract.consultation;

import org.jspecify.annotations.NullMarked;
