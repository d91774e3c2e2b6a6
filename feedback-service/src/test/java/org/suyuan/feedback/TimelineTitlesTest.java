package org.suyuan.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suyuan.contract.Event;
import org.suyuan.contract.EventType;
import org.suyuan.platform.problem.Messages;
import org.suyuan.testkit.ContractExamples;

class TimelineTitlesTest {
    static java.util.List<Class<? extends Event>> types() {
        return ContractExamples.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("I-04 every event has a title in the timeline, in Chinese and in English")
    void every_event_has_a_title(Class<? extends Event> type) {
        String key = "event." + EventType.name(type);
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(Messages.text(locale, key)).as(key + " " + locale).isNotEqualTo(key);
        }
    }
}
