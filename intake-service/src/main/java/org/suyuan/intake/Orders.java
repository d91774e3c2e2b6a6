package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suyuan.contract.intake.Channel;
import org.suyuan.intake.words.SearchedText;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.sql.AdvisoryLock;
import org.suyuan.platform.sql.Sql;

/** Orders of other systems: the petition of each, by its channel and its reference, however that is typed. */
@ApplicationScoped
public class Orders {
    @Inject
    Sql sql;

    @Inject
    AdvisoryLock locks;

    @Inject
    Petitions petitions;

    /** One form of an order's number, however it is written: in either script, with any brackets, with a label or without. */
    public static String key(String externalRef) {
        return SearchedText.of(Written.reference(externalRef));
    }

    /** Whether an order is registered already; waits for who is registering it just now. */
    boolean has(Channel channel, String externalRef) {
        locks.take(channel + " " + key(externalRef));
        return isRegistered(channel, externalRef);
    }

    /** Whether an order is registered, by all that is committed. */
    public boolean isRegistered(Channel channel, String externalRef) {
        return petitionOf(channel, externalRef).isPresent();
    }

    /** The petition that an order is registered as, when the caller may see it. */
    public Optional<Petition> visible(Channel channel, String externalRef) {
        return petitionOf(channel, externalRef)
                .flatMap(id -> petitions.visibleOf(List.of(id)).stream().findFirst());
    }

    private Optional<UUID> petitionOf(Channel channel, String externalRef) {
        return sql
                .ids(
                        "select id from petition where channel = ? and external_key = ? limit 1",
                        channel,
                        key(externalRef))
                .stream()
                .findFirst();
    }
}
