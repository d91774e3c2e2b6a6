/** Reception days and leader reception 领导接访: calendar, appointments, what was said and promised. */
@NullMarked
package org.suyuan.intake.reception;

import org.jspecify.annotations.NullMarked;
