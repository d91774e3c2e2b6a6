/** Lawsuits, arbitration and settlements of a matter, with what is performed in stages 诉讼仲裁与和解 (X-52, X-58, E-15). */
@NullMarked
package org.suyuan.consultation.courts;

import org.jspecify.annotations.NullMarked;
