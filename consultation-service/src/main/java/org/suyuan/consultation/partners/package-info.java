/** Local government, community and sister enterprises: contacts, meetings with their rhythm, matters referred 企地协同 (C-11, C-12, X-40, X-42, X-54). */
@NullMarked
package org.suyuan.consultation.partners;

import org.jspecify.annotations.NullMarked;
