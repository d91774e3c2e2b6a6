package org.suyuan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.outbox.Outbox;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.recusal.Interests;
import org.suyuan.platform.time.TimePrecision;

/**
 * Takes an order that comes again 重复来单、催单: it is answered with the number that it has, and the urging is
 * counted. What it says anew is kept with the petition: words, people, an accusation; new danger is told to the other steps
 * at once, and a report that is not issued is analysed anew.
 */
@ApplicationScoped
public class TakeOrderAgain {
    @Inject
    Orders orders;

    @Inject
    Petitions petitions;

    @Inject
    SealedMessages messages;

    @Inject
    Parties parties;

    @Inject
    Interests interests;

    @Inject
    PrepareReport prepareReport;

    @Inject
    ListenForDanger danger;

    @Inject
    Outbox outbox;

    @Inject
    TimePrecision precision;

    /**
     * An order that came again.
     *
     * @param petition that it is registered as
     * @param ofOthers whether it has nobody and no word in common with that: its number may be mistyped
     */
    public record Again(Petition petition, boolean ofOthers) {}

    /** The petition that an order is registered as; empty for a new order, and for one that the caller may not see. */
    @Transactional
    public Optional<Again> take(Registration again) {
        String ref = again.externalRef();
        if (ref == null || !Particular.areOrders(again.channel()) || !orders.has(again.channel(), ref)) {
            return Optional.empty();
        }
        return orders.visible(again.channel(), ref).map(known -> take(known, again));
    }

    private Again take(Petition known, Registration again) {
        interests.demandNone(known.id());
        if (again.anonymous() && known.origin().anonymous()) {
            precision.keep();
        }
        boolean grown = !known.extent().urgentSigns().containsAll(again.urgentSigns())
                || again.headCount() > known.extent().headCount();
        Accusation made = again.accusation();
        if (made != null && saysMore(made, known.accusation())) {
            outbox.append(known.markAccusation(made));
        }
        Parties.Joined people = parties.join(known.id(), again);
        known.urge(again, people.petitioners(), precision.now()).ifPresent(outbox::append);
        Petition living = petitions.survivorOf(known);
        if (living != known) {
            living.urge(again, 0, precision.now()).ifPresent(outbox::append);
        }
        boolean ofOthers = people.areOthers() && !sharesWords(known.appeal(), again.appeal());
        boolean heard = keepWords(known, again.appeal());
        return new Again(grown && !heard ? prepareReport.analyseDraft(known) : petitions.saved(known), ofOthers);
    }

    /** Whether danger was heard in words that are new. */
    private boolean keepWords(Petition known, Appeal again) {
        String said = again.title() + "\n" + again.text();
        if (said.equals(known.appeal().title() + "\n" + known.appeal().text()) || messages.hasSaid(known, said)) {
            return false;
        }
        messages.write(known, MessageAuthor.SOURCE, said);
        return danger.hear(known, said);
    }

    private static boolean sharesWords(Appeal one, Appeal other) {
        return Written.text(one.title()).equals(Written.text(other.title()))
                || Written.text(one.text()).equals(Written.text(other.text()));
    }

    private static boolean saysMore(Accusation made, @Nullable Accusation known) {
        return known == null || known.unit() == null && made.unit() != null;
    }
}
