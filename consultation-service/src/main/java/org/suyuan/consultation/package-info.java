/**
 * Step 3, joint consultation 多部门联席会诊: what is important, repeated or difficult is consulted on by the departments
 * concerned; minutes with owners and dates bind (C-01 to C-06), or the consultation is waived with its ground.
 */
@NullMarked
package org.suyuan.consultation;

import org.jspecify.annotations.NullMarked;
