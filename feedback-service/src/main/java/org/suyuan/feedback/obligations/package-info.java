/** What must be done before a petition is closed: promises of the reply and action items of the minutes 承诺与议定事项 (E-22, F-08). */
@NullMarked
package org.suyuan.feedback.obligations;

import org.jspecify.annotations.NullMarked;
