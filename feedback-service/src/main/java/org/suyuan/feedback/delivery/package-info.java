/** What did not reach the petitioner, and what is told by public notice 送达 (F-03). */
@NullMarked
package org.suyuan.feedback.delivery;

import org.jspecify.annotations.NullMarked;
