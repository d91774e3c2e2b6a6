#!/usr/bin/env bash
# A Kafka consumer that has nothing to read closes as slowly as fetch.max.wait.ms says, whatever poll() was asked to wait.
#
# Guessed: a long fetch.max.wait.ms only saves questions. poll(1 s) comes back after a second with nothing, so close() behind it
# has nothing to wait for but the goodbye to the broker.
# Seen (kafka-clients and broker 4.1.2, OpenJDK 17.0.15 and Temurin 25.0.3): the question stays with the broker when poll() is
# back, and what close() sends to end the session queues behind it. With the default of 500 ms close() takes half a second at
# most, with 8 s the rest of the 8 s, quietly, within its own limit of 30 s. Whoever makes an idle consumer quieter makes its
# shutdown longer; a service that interrupts it after less logs "Failed to close fetcher".
set -euo pipefail
work="$(mktemp -d)"
broker=""
trap '[ -z "$broker" ] || kill "$broker" 2>/dev/null || true; [ -z "$broker" ] || wait "$broker" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>4.1.2</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
java_home="${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}"
java="$java_home/bin/java"
"$java" -version 2>&1 | head -n 1
cat > Ports.java <<'JAVA'
class Ports {
    public static void main(String[] none) throws Exception {
        try (var one = new java.net.ServerSocket(0); var two = new java.net.ServerSocket(0)) {
            System.out.println(one.getLocalPort() + " " + two.getLocalPort());
        }
    }
}
JAVA
read -r port controller < <("$java" Ports.java)
cat > server.properties <<CONF
process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers=127.0.0.1:$controller
listeners=CLIENTS://127.0.0.1:$port,CONTROLLER://127.0.0.1:$controller
advertised.listeners=CLIENTS://127.0.0.1:$port
listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=CLIENTS
controller.listener.names=CONTROLLER
log.dirs=$work/data
offsets.topic.replication.factor=1
CONF
"$java" -cp "lib/*" kafka.tools.StorageTool format --standalone -t "$("$java" -cp "lib/*" kafka.tools.StorageTool random-uuid 2>/dev/null)" -c server.properties >/dev/null 2>&1
"$java" -Xmx256m -cp "lib/*" kafka.Kafka server.properties >broker.log 2>&1 &
broker=$!
cat > Finding.java <<'JAVA'
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

class Finding {
    public static void main(String[] address) throws Exception {
        Map<String, Object> server = Map.of("bootstrap.servers", address[0]);
        try (Admin admin = Admin.create(server)) {
            admin.createTopics(List.of(new NewTopic("quiet", 1, (short) 1))).all().get();
        }
        for (int held : new int[] {500, 8000}) {
            System.out.printf("fetch.max.wait.ms %d: close took %d s%n", held, Math.round(close(address[0], held) / 1e9));
        }
    }

    private static long close(String address, int held) {
        var consumer = new KafkaConsumer<String, String>(
                Map.of("bootstrap.servers", address, "group.id", "finding", "enable.auto.commit", false, "fetch.max.wait.ms", held),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(List.of(new TopicPartition("quiet", 0)));
        consumer.seekToBeginning(List.of(new TopicPartition("quiet", 0)));
        for (int i = 0; i < 3; i++) {
            consumer.poll(Duration.ofSeconds(1));
        }
        long from = System.nanoTime();
        consumer.close();
        return System.nanoTime() - from;
    }
}
JAVA
"$java" -cp "lib/*" Finding.java "127.0.0.1:$port" 2>errors | tee seen
grep -qE '^fetch.max.wait.ms 500: close took [01] s$' seen
grep -qE '^fetch.max.wait.ms 8000: close took [3-7] s$' seen
