package org.suyuan.consultation;

import static org.suyuan.consultation.ConsultationRules.ITEM_DATES_LIE_AHEAD;
import static org.suyuan.consultation.ConsultationRules.MINUTES_BIND_BY_ITEMS;
import static org.suyuan.consultation.ConsultationRules.MINUTES_SHOW_NO_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suyuan.platform.personaldata.PersonalData;

/**
 * Minutes 会议纪要 (C-05, C-06).
 *
 * @param facts the facts clarified
 * @param leadUnit path of the unit responsible
 * @param plan the plan agreed
 * @param items what is to be done
 */
public record Minutes(String facts, String leadUnit, String plan, List<Item> items) {
    /**
     * An action item 落实事项.
     *
     * @param itemId its id
     * @param what what is done
     * @param unit path of the unit that does it
     * @param dueOn last day
     * @param doneOn the day it was reported done; null until then
     */
    public record Item(
            UUID itemId,
            String what,
            String unit,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {
        Item done(LocalDate day) {
            return new Item(itemId, what, unit, dueOn, day);
        }
    }

    void check(LocalDate today) {
        MINUTES_BIND_BY_ITEMS.demand(!items.isEmpty());
        ITEM_DATES_LIE_AHEAD.demand(
                items.stream().noneMatch(item -> item.dueOn().isBefore(today)));
        MINUTES_SHOW_NO_PERSON.demand(
                Stream.concat(Stream.of(facts, plan), items.stream().map(Item::what))
                        .noneMatch(PersonalData::isIn));
    }

    Minutes withDone(UUID itemId, LocalDate day) {
        return new Minutes(
                facts,
                leadUnit,
                plan,
                items.stream()
                        .map(item -> item.itemId().equals(itemId) ? item.done(day) : item)
                        .toList());
    }

    boolean awaits(UUID itemId) {
        return items.stream().anyMatch(item -> item.itemId().equals(itemId) && item.doneOn() == null);
    }
}
