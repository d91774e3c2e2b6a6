/** What waits in step 3, and for whom. */
@NullMarked
package org.suyuan.consultation.work;

import org.jspecify.annotations.NullMarked;
