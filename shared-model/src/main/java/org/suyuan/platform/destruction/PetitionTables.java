package org.suyuan.platform.destruction;

import java.util.List;

/** Says where a service keeps things of petitions: one bean a service. */
public interface PetitionTables {
    /**
     * Tables whose rows have the petition's id as their own {@code id}. Those with a column {@code petition_id} are found without
     * being named, and so is what refers to either.
     */
    List<String> keyedByPetition();

    /** Tables with nothing of a petition in them. The build compares: every table is of one kind or another. */
    List<String> apart();

    /** Statements that go before, each with one parameter, the petition's id: what is to outlive it lets go of it. */
    default List<String> before() {
        return List.of();
    }
}
