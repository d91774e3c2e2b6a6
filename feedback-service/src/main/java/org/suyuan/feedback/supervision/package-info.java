/** Somebody looks at how a unit handles a petition, and demands an answer 督办 (X-20, E-23). */
@NullMarked
package org.suyuan.feedback.supervision;

import org.jspecify.annotations.NullMarked;
