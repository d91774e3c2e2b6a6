/** The working calendar of the enterprise 工作日历: read from JSON or ICS, put in force in every service. */
@NullMarked
package org.suyuan.grading.calendar;

import org.jspecify.annotations.NullMarked;
