package org.suyuan.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suyuan.intake.vault.Identity;
import org.suyuan.intake.vault.Petitioner;

/** Those behind a petition, as the people of an order that comes again are met: the same persons with more about them, and others. */
final class KnownPeople {
    private final List<Petitioner> known;
    private final List<Petitioner> now;
    private final Set<Integer> met = new HashSet<>();
    private final List<Identity> others = new ArrayList<>();

    KnownPeople(List<Petitioner> known) {
        this.known = known;
        this.now = new ArrayList<>(known);
    }

    /** Finds who of the known a person is, by a number rather than by the name alone; nobody is two. */
    void meet(Identity person) {
        OptionalInt same = free(each -> each.isSameAs(person));
        OptionalInt place = same.isPresent() ? same : free(each -> each.isSameInOrder(person));
        if (place.isEmpty()) {
            others.add(person);
            return;
        }
        Petitioner one = now.get(place.getAsInt());
        now.set(place.getAsInt(), new Petitioner(one.id(), one.identity().completedBy(person)));
        met.add(place.getAsInt());
    }

    private OptionalInt free(Predicate<Identity> is) {
        return IntStream.range(0, now.size())
                .filter(place -> !met.contains(place) && is.test(now.get(place).identity()))
                .findFirst();
    }

    /** All of them, with what was learnt. */
    List<Identity> all() {
        return Stream.concat(now.stream().map(Petitioner::identity), others.stream())
                .toList();
    }

    /** Those about whom something was learnt. */
    List<Petitioner> changed() {
        return now.stream().filter(each -> !known.contains(each)).toList();
    }

    /** Who was not known. */
    List<Identity> others() {
        return others;
    }

    /** Whether somebody was met, or nobody was looked for. */
    boolean hasMet() {
        return !met.isEmpty();
    }

    /** Of those known, the people of an order. */
    static KnownPeople of(List<Petitioner> known, List<Identity> people) {
        KnownPeople all = new KnownPeople(known);
        people.forEach(all::meet);
        return all;
    }

    @Override
    public String toString() {
        return "KnownPeople[sealed]";
    }
}
