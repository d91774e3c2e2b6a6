/** Who is responsible for what: the head, and a named leader for each module of work 责任清单. */
@NullMarked
package org.suyuan.consultation.responsibilities;

import org.jspecify.annotations.NullMarked;
