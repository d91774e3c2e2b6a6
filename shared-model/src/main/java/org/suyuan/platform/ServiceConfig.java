package org.suyuan.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of every service about itself. Keys start with {@code suyuan.}. */
@ConfigMapping(prefix = "suyuan")
public interface ServiceConfig {
    /** The step this service is, for example {@code grading}: in event types, topics, paths and sources. */
    String service();

    /** The steps whose topics this service reads; none when absent. */
    java.util.Optional<java.util.List<String>> listensTo();

    /**
     * Key of the marks by which persons with an interest are known (E-18), and of the fingerprints of requests: the same in
     * all services, at least 32 characters.
     */
    String interestKey();

    /** File with the keys of what this service seals (a Tink keyset); no default. */
    java.nio.file.Path keyset();

    /** Paths of the units that work can be given to; where absent, every unit under the caller's own root. */
    java.util.Optional<java.util.List<String>> units();

    ClockConfig clock();

    Relay relay();

    Inbox inbox();

    Deadlines deadlines();

    Tokens tokens();

    Audit audit();

    PublicLimit publicLimit();

    Topics topics();

    Keep keep();

    interface ClockConfig {
        /** File with an ISO-8601 duration added to the time; refused in production. */
        java.util.Optional<java.nio.file.Path> offsetFile();
    }

    interface Relay {
        /** How long the relay sleeps when nobody rings: the net under LISTEN/NOTIFY. */
        @WithDefault("1s")
        Duration poll();

        /** Events a round. */
        @WithDefault("500")
        int batch();

        /** How long the relay lets events gather after it was woken. */
        @WithDefault("2ms")
        Duration gather();
    }

    interface Inbox {
        /** Records a transaction. */
        @WithDefault("500")
        int batch();

        /** How long the consumer lets records gather between two transactions. */
        @WithDefault("4ms")
        Duration gather();

        /** How often a record that fails is tried again before it becomes a dead letter. */
        @WithDefault("3")
        int attempts();
    }

    interface Deadlines {
        /** How often due rungs are looked for. */
        @WithDefault("1s")
        Duration poll();
    }

    interface Tokens {
        /** How long a token that was verified counts as verified: as long a key that its provider has revoked opens doors. */
        @WithDefault("30s")
        Duration trusted();
    }

    interface Audit {
        /** How often entries are given their place in the chain while this replica writes some. */
        @WithDefault("1s")
        Duration seal();

        /** How long one may be without it that another replica wrote and did not seal before it died. */
        @WithDefault("30s")
        Duration leftOver();
    }

    interface PublicLimit {
        /** Requests a visitor without a token may make in a period. */
        @WithDefault("60")
        int requests();

        /** In which time they come back. */
        @WithDefault("1m")
        Duration period();
    }

    interface Topics {
        /** Partitions of a topic that this service creates: the number of replicas that can share its work. */
        @WithDefault("6")
        int partitions();

        /** Replication of a topic that this service creates. */
        @WithDefault("1")
        short replication();

        /** How long a topic that this service creates keeps a record; shorter than an event id is remembered. */
        @WithDefault("14d")
        Duration retention();
    }

    interface Keep {
        /** How long an event id is remembered; longer than the topics keep their records. */
        @WithDefault("30d")
        Duration inbox();

        /** How long a stored answer is given again. */
        @WithDefault("2d")
        Duration answers();
    }
}
