/** What came of a petition beyond its closing: resolved, and its dispute at an end 化解、息诉罢访 (F-09). */
@NullMarked
package org.suyuan.feedback.outcome;

import org.jspecify.annotations.NullMarked;
