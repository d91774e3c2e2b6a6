package org.suyuan.contract;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suyuan.contract.feedback.AccountabilityDecided;
import org.suyuan.contract.feedback.AccountabilityOpened;
import org.suyuan.contract.intake.RetaliationReported;

/**
 * The events that discipline alone is shown: of retaliation, and of who answers for what. No timeline shows them to
 * others, and nobody outside is told.
 */
public final class Confined {
    private static final Set<String> TYPES = Stream.of(
                    RetaliationReported.class, AccountabilityOpened.class, AccountabilityDecided.class)
            .map(EventType::of)
            .collect(Collectors.toUnmodifiableSet());

    private Confined() {}

    /** Whether events of a CloudEvents type are confined. */
    public static boolean is(String type) {
        return TYPES.contains(type);
    }
}
