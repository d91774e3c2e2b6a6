/** The petitioner's file 动态电子档案 (I-05): what is known of a person over time, for a purpose and on record. */
@NullMarked
package org.suyuan.intake.dossier;

import org.jspecify.annotations.NullMarked;
