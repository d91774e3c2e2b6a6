/** Petitioners are protected from retaliation 反打击报复: reports, measures, watch, finding (E-20, X-36). */
@NullMarked
package org.suyuan.feedback.protection;

import org.jspecify.annotations.NullMarked;
