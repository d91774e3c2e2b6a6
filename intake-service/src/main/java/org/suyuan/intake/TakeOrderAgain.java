package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.ORDER_NUMBER_IS_OF_OTHERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.MessageAuthor;
import org.suyuan.platform.outbox.Outbox;
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
     * The petition that an order is registered as; empty for a new order, and for one that the caller may not see.
     *
     * @param sameMatter that it is the same matter, though it names nobody and says no word of what is known
     */
    @Transactional
    public Optional<Petition> take(Registration again, boolean sameMatter) {
        String ref = again.externalRef();
        if (ref == null || !Particular.areOrders(again.channel()) || !orders.has(again.channel(), ref)) {
            return Optional.empty();
        }
        return orders.visible(again.channel(), ref).map(known -> take(known, again, sameMatter));
    }

    /** Whether an order that is registered says something that is not kept yet, of words or people; the caller sees it. */
    @Transactional
    public boolean saysMore(Registration again) {
        return Particular.areOrders(again.channel())
                && orders.visible(again.channel(), Objects.requireNonNull(again.externalRef()))
                        .filter(known ->
                                isNews(known, AgainSaid.of(known, again)) || parties.saysMore(known.id(), again))
                        .isPresent();
    }

    /** Whether it has nobody and no word in common with what is known: its number may be mistyped. */
    private boolean isOfOthers(Petition known, Registration again) {
        return !known.appeal().sharesWords(again.appeal()) && parties.areOthers(known.id(), again);
    }

    private boolean isNews(Petition known, String said) {
        return !said.isEmpty() && !messages.hasSaid(known, said);
    }

    private Petition take(Petition known, Registration again, boolean sameMatter) {
        interests.demandNone(known.id());
        ORDER_NUMBER_IS_OF_OTHERS.demand(sameMatter || !isOfOthers(known, again), known.number());
        if (again.anonymous() && known.origin().anonymous()) {
            precision.keep();
        }
        boolean grown = !known.extent().urgentSigns().containsAll(again.urgentSigns())
                || again.headCount() > known.extent().headCount();
        Accusation made = again.accusation();
        if (made != null && saysMore(made, known.accusation())) {
            outbox.append(known.markAccusation(made));
        }
        known.urge(again, parties.join(known, again), precision.now()).ifPresent(outbox::append);
        Petition living = petitions.survivorOf(known);
        if (living != known) {
            living.urge(again, 0, precision.now()).ifPresent(outbox::append);
        }
        boolean heard = keepWords(known, again);
        return grown && !heard ? prepareReport.analyseDraft(known) : petitions.saved(known);
    }

    /** Whether danger was heard in words that are new. */
    private boolean keepWords(Petition known, Registration again) {
        String said = AgainSaid.of(known, again);
        if (!isNews(known, said)) {
            return false;
        }
        messages.write(known, MessageAuthor.SOURCE, said);
        return danger.hear(known, said);
    }

    private static boolean saysMore(Accusation made, @Nullable Accusation known) {
        return known == null || known.unit() == null && made.unit() != null;
    }
}
