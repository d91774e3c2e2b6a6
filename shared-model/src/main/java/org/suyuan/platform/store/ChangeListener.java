package org.suyuan.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/** Hears from the persistence what is written. */
@ApplicationScoped
public class ChangeListener {
    @Inject
    CommittedChanges changes;

    @PostPersist
    @PostUpdate
    void written(Aggregate aggregate) {
        changes.note(aggregate.id());
    }
}
