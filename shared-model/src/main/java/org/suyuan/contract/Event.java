package org.suyuan.contract;

import java.util.UUID;

/** Something that happened and is told to the other services. Carries no personal data. */
public interface Event {
    /** Subject of the event, as CloudEvents {@code subject} and as record key: events of one subject stay in order. */
    UUID subject();
}
