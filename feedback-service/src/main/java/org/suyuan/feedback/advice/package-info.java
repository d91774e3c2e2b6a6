/** What petitions arose from is mended: improvement advice 改进建议, its answer, its effect (X-34, E-24). */
@NullMarked
package org.suyuan.feedback.advice;

import org.jspecify.annotations.NullMarked;
