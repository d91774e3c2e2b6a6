/** Joint grading 定级会商 (G-01): departments give their opinion on a grade, agree or differ; the Centre decides. */
@NullMarked
package org.suyuan.grading.panel;

import org.jspecify.annotations.NullMarked;
