/**
 * Grading rules as data 定级规则 (G-02, G-03): a table of rows, whose cells are conditions in CEL over what the report says.
 * A table is refused that has a cell without sense, leaves a gap, contradicts itself, or has a row that never decides.
 */
@NullMarked
package org.suyuan.grading.table;

import org.jspecify.annotations.NullMarked;
