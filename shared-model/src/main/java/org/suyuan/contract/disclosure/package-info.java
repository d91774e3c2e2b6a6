/** What disclosure 阳光公示 announces. */
@NullMarked
package org.suyuan.contract.disclosure;

import org.jspecify.annotations.NullMarked;
