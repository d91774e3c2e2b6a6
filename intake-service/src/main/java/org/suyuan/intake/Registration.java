package org.suyuan.intake;

import static org.suyuan.intake.IntakeRules.ANONYMOUS_PETITION_NAMES_NOBODY;
import static org.suyuan.intake.IntakeRules.ARRIVAL_IS_A_REAL_DAY;
import static org.suyuan.intake.IntakeRules.ARRIVAL_IS_PAST;
import static org.suyuan.intake.IntakeRules.CHANNEL_HAS_ITS_OWN_PARTICULARS;
import static org.suyuan.intake.IntakeRules.CHANNEL_STATES_ITS_PARTICULARS;
import static org.suyuan.intake.IntakeRules.GROUP_COUNTS_ITS_NAMED_MEMBERS;
import static org.suyuan.intake.IntakeRules.HISTORY_CLOSED_AFTER_IT_ARRIVED;
import static org.suyuan.intake.IntakeRules.MASKED_VALUE_IS_NOT_TAKEN_FOR_REAL;
import static org.suyuan.intake.IntakeRules.NAMED_PETITIONER_CAN_BE_REACHED;
import static org.suyuan.intake.IntakeRules.NAMED_PETITION_HAS_A_PETITIONER;
import static org.suyuan.intake.IntakeRules.PROXY_ACTS_FOR_SOMEBODY;
import static org.suyuan.intake.IntakeRules.REPRESENTATIVES_ARE_AT_MOST_FIVE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.contract.Accusation;
import org.suyuan.contract.intake.Channel;
import org.suyuan.contract.intake.UrgentSign;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.words.Appeal;
import org.suyuan.platform.reading.Written;
import org.suyuan.platform.time.Zone;

/**
 * What is registered 登记: one form for all channels (I-13).
 *
 * @param externalRef number in the system it came from; registered once a channel
 * @param anonymous whether nobody gives a name
 * @param petitioners who petitions; empty when anonymous
 * @param headCount how many people raise it
 * @param firstHandler account of who received it first and tracks it to the end (I-16)
 * @param linkedTo the petition whose revisit found this one
 * @param accusation that it accuses somebody (E-19); null when it does not
 * @param accused accounts or employee numbers of the accused persons
 * @param circumstances how it arrived, its single appeals, its history
 */
public record Registration(
        Channel channel,
        @Nullable String externalRef,
        Instant receivedAt,
        boolean anonymous,
        List<Identity> petitioners,
        int headCount,
        Appeal appeal,
        Set<UrgentSign> urgentSigns,
        String firstHandler,
        @Nullable UUID linkedTo,
        @Nullable Accusation accusation,
        List<String> accused,
        Circumstances circumstances) {

    /** Most representatives a group may have (E-13). */
    static final int REPRESENTATIVES = 5;

    /** The petitioners' own numbers: nobody handles their own petition (E-18). */
    List<String> employeeNumbers() {
        return petitioners.stream()
                .map(Identity::employeeNumber)
                .filter(Objects::nonNull)
                .filter(number -> !Written.isBlank(number))
                .filter(oneOfEach())
                .toList();
    }

    /** Whom it accuses, each once; of who is also the petitioner only that is kept. */
    List<String> accusedPersons() {
        Predicate<String> isFirst = oneOfEach();
        return Stream.concat(employeeNumbers().stream(), accused.stream())
                .filter(isFirst)
                .skip(employeeNumbers().size())
                .toList();
    }

    /** However it is written, the same person is kept once. */
    private static Predicate<String> oneOfEach() {
        Set<String> known = new HashSet<>();
        return person -> known.add(Written.code(person));
    }

    /** Refuses what cannot be registered at a moment. */
    public void check(Instant now) {
        ARRIVAL_IS_PAST.demand(!receivedAt.isAfter(now));
        ARRIVAL_IS_A_REAL_DAY.demand(Zone.isMeant(receivedAt));
        if (anonymous) {
            ANONYMOUS_PETITION_NAMES_NOBODY.demand(
                    petitioners.isEmpty() && circumstances.arrival().callRecord() == null);
        } else {
            checkNamed(petitioners);
        }
        GROUP_COUNTS_ITS_NAMED_MEMBERS.demand(headCount >= petitioners.size());
        checkParticulars();
    }

    /** Refuses a day of closing that lies before its arrival, or ahead. */
    public void checkClosed(LocalDate closedOn, LocalDate today) {
        HISTORY_CLOSED_AFTER_IT_ARRIVED.demand(!closedOn.isBefore(Zone.dateOf(receivedAt)) && !closedOn.isAfter(today));
    }

    /** Refuses people who cannot be those behind a named petition. */
    public static void checkNamed(List<Identity> petitioners) {
        NAMED_PETITION_HAS_A_PETITIONER.demand(!petitioners.isEmpty());
        PROXY_ACTS_FOR_SOMEBODY.demand(!petitioners.stream().allMatch(Identity::actsForAnother));
        MASKED_VALUE_IS_NOT_TAKEN_FOR_REAL.demand(petitioners.stream().allMatch(Identity::carriesNoMask));
        NAMED_PETITIONER_CAN_BE_REACHED.demand(petitioners.stream().allMatch(Identity::canBeReached));
        long representatives =
                petitioners.stream().filter(Identity::representative).count();
        REPRESENTATIVES_ARE_AT_MOST_FIVE.demand(representatives <= REPRESENTATIVES, REPRESENTATIVES);
    }

    private void checkParticulars() {
        Set<Particular> stated = circumstances.arrival().stated();
        stated.forEach(
                particular -> CHANNEL_HAS_ITS_OWN_PARTICULARS.demand(particular.isOf(channel), channel, particular));
        for (Particular demanded : Particular.demandedBy(channel)) {
            boolean isOrder = demanded == Particular.ORDER_NUMBER;
            CHANNEL_STATES_ITS_PARTICULARS.demand(
                    isOrder ? externalRef != null && !Written.isNothing(externalRef) : stated.contains(demanded),
                    channel,
                    demanded);
        }
    }

    /** Whether a group came in person (I-19). */
    boolean isGroupOnSite(int collectiveFrom) {
        boolean inPerson = channel == Channel.VISIT || urgentSigns.contains(UrgentSign.CROWD_ON_SITE);
        return inPerson && headCount >= collectiveFrom;
    }

    /** Never the words nor the accused: a registration may end up in a message by mistake. */
    @Override
    public String toString() {
        return "Registration[sealed]";
    }
}
