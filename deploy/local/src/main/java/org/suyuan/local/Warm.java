package org.suyuan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Walks the demo once on data of its own, so that every later start of the services begins with what their JVMs learnt in it. */
final class Warm {
    private final Launch launch;
    private final Layout own;
    private final PrintStream out;

    Warm(Layout layout, Launch launch, PrintStream out) {
        this.launch = launch;
        this.own = new Layout(layout.project(), layout.home().resolve("warm"), layout.port());
        this.out = out;
    }

    void run() {
        if (launch.isUp()) {
            throw new Failure("the suite is up: deploy/suite down");
        }
        if (!ServiceCommand.keepsWhatItLearns()) {
            throw new Failure("only a JDK of 25 or newer keeps what it learns; this is " + Runtime.version());
        }
        Stack.endLeftOvers(own);
        forget();
        try (Stack stack = Stack.recording(own)) {
            stack.start(Progress.toConsole());
            out.println(new Demo(own, out).run());
            out.println("the services end and write what they learnt: some minutes");
        }
        Layout.SERVICES.forEach(service -> AotCache.of(own.built(service)).keep());
        forget();
        out.println("kept: the services start from it until they are built again");
    }

    private void forget() {
        if (!Files.exists(own.home())) {
            return;
        }
        try (Stream<Path> files = Files.walk(own.home())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
