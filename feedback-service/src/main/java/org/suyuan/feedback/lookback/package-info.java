/** Closed petitions are drawn and looked at again 回头看: campaign, sample, findings, follow-up, report (F-12). */
@NullMarked
package org.suyuan.feedback.lookback;

import org.jspecify.annotations.NullMarked;
