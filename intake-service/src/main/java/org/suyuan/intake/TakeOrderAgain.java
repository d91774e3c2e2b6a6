package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.suyuan.contract.intake.MessageAuthor;

/**
 * Takes an order that comes again 重复来单、催单: it is answered with the number that it has, what it says anew, of
 * danger and people too, is kept with the petition, and the urging is counted.
 */
@ApplicationScoped
public class TakeOrderAgain {
    @Inject
    Orders orders;

    @Inject
    Petitions petitions;

    @Inject
    ExchangeMessages messages;

    /** The petition that an order is registered as; empty for a new order, and for one that the caller may not see. */
    @Transactional
    public Optional<Petition> take(Registration again) {
        String ref = again.externalRef();
        if (ref == null || !Particular.areOrders(again.channel()) || !orders.has(again.channel(), ref)) {
            return Optional.empty();
        }
        return orders.visible(again.channel(), ref).map(known -> take(known, again));
    }

    private Petition take(Petition known, Registration again) {
        known.urge(again.urgentSigns(), again.headCount());
        String said = again.appeal().title() + "\n" + again.appeal().text();
        if (!said.equals(known.appeal().title() + "\n" + known.appeal().text()) && !messages.hasSaid(known, said)) {
            messages.write(known, MessageAuthor.SOURCE, said);
        }
        return petitions.saved(known);
    }
}
