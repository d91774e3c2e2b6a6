package org.suyuan.platform.security;

import static org.suyuan.platform.security.UnitRules.WORK_GOES_TO_A_KNOWN_UNIT;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.platform.ServiceConfig;
import org.suyuan.testkit.Refused;

class KnownUnitsTest {
    private final KnownUnits units = new KnownUnits();

    @Test
    @DisplayName("I-22 where units are listed, work goes to these alone: none below, above or beside them")
    void listed() {
        units.config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ServiceConfig.class)
                .withDefaultValues(Map.of(
                        "suyuan.service", "feedback",
                        "suyuan.interest-key", "of no use here",
                        "suyuan.keyset", "none",
                        "suyuan.units", "/group/hr,/group/mine-2"))
                .build()
                .getConfigMapping(ServiceConfig.class);
        units.demand(List.of("/group/hr", "/group/mine-2"));
        for (String unknown : List.of("/group", "/group/hr/pay", "/group/hr2", "/group/HR", "/elsewhere/hr")) {
            Refused.by(WORK_GOES_TO_A_KNOWN_UNIT, () -> units.demand(List.of("/group/hr", unknown)), unknown);
        }
    }
}
