package org.suyuan.intake.matters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.suyuan.contract.intake.MatterGrown;
import org.suyuan.intake.config.IntakeConfig;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.time.TimePrecision;

/** An early sign when many write about one matter within some days (I-23, E-36): the matter is watched, never a person. */
@ApplicationScoped
class WatchGrowth {
    @Inject
    SharedMatters matters;

    @Inject
    IntakeConfig config;

    @Inject
    Outbox outbox;

    @Inject
    TimePrecision precision;

    @Inject
    Clock clock;

    /** Tells of a matter that a petition was put into, when that makes it grow by so much. In the caller's transaction. */
    void of(UUID matterId, UUID newest) {
        int days = config.matterGrowsWithinDays();
        int petitions = matters.arrivedSince(matterId, clock.instant().minus(Duration.ofDays(days)));
        SharedMatter matter = matters.findById(matterId);
        if (matter.isToBeSigned(petitions, config.matterGrowsFrom(), Duration.ofDays(days), precision.now())) {
            outbox.append(new MatterGrown(newest, matterId));
        }
    }
}
