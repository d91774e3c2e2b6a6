/** The bodies that petitions are dealt with in, their members by post, and what they owe a year 议事机构 (C-07, C-08, C-10). */
@NullMarked
package org.suyuan.consultation.bodies;

import org.jspecify.annotations.NullMarked;
