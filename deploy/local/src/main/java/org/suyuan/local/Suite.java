package org.suyuan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.suyuan.embedded.ChildProcess;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands of {@code deploy/suite} that need the running stack. */
@Command(
        name = "suite",
        description =
                "Suyuan 溯源 on one machine. State is in .local (SUYUAN_HOME), the origin on port 8080 (SUYUAN_PORT).",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class Suite {
    private final Layout layout = Layout.ofEnvironment();
    private final Launch launch = new Launch(layout);

    private Suite() {}

    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(new Suite());
        command.setExecutionExceptionHandler((exception, line, parsed) -> {
            if (exception instanceof Failure) {
                line.getErr().println(exception.getMessage());
            } else if (exception.getCause() instanceof Failure failure) {
                line.getErr().println(failure.getMessage());
            } else {
                exception.printStackTrace(line.getErr());
            }
            return 1;
        });
        System.exit(command.execute(arguments));
    }

    @Command(description = "Start everything; stays in front until interrupted, or returns with --detach.")
    int up(@Option(names = "--detach", description = "Return when everything is ready.") boolean detach) {
        if (launch.isUp()) {
            System.out.println("already up at " + layout.origin());
            return 0;
        }
        if (detach) {
            launch.detached();
            System.out.println("up at " + layout.origin() + "  (end it with: deploy/suite down)");
            return 0;
        }
        launch.inFront();
        return 0;
    }

    @Command(description = "Stop everything; the data stays.")
    int down() {
        ChildProcess.endLeftOver(layout.home(), Launch.LAUNCHER);
        Stack.endLeftOvers(layout);
        System.out.println("down");
        return 0;
    }

    @Command(description = "Which parts run, and whether they are ready.")
    int status() {
        boolean allReady = true;
        for (String part : List.of("postgres", "kafka")) {
            boolean runs = ChildProcess.find(layout.home().resolve(part), part).isPresent();
            System.out.printf("  %-13s %s%n", part, runs ? "runs" : "down");
            allReady &= runs;
        }
        for (String service : Layout.SERVICES) {
            boolean ready = Health.isReady(service, layout.servicePort(service));
            System.out.printf("  %-13s %s%n", service, ready ? "ready" : "down");
            allReady &= ready;
        }
        return allReady ? 0 : 1;
    }

    @Command(
            description =
                    "Walk petitions through all five steps; starts the stack when it is down, and stops it again.")
    int demo(@Option(names = "--keep", description = "Leave the stack running.") boolean keep) {
        System.out.println(whileUp(keep, () -> new Demo(layout, System.out).run()));
        return 0;
    }

    @Command(
            description =
                    "Let the JVMs of the services learn from one demo, so that they start in two thirds of the time.")
    int warm() {
        new Warm(layout, launch, System.out).run();
        return 0;
    }

    @Command(name = "import", description = "Bring messages in as petitions, each once by its id.")
    int importMessages(
            @Parameters(paramLabel = "FILE.jsonl", description = "One JSON object a line: id, title, text.") Path file,
            @Option(names = "--grade", description = "Also accept, report and grade what is created.") boolean grade) {
        return whileUp(true, () -> new ImportMessages(layout, System.out).run(file, grade) ? 0 : 1);
    }

    @Command(
            description =
                    "Learn from labelled texts and from what clerks have confirmed; the model is in force at once.")
    int train(
            @Parameters(paramLabel = "WHAT", description = "categories") Learnt what,
            @Parameters(paramLabel = "FILE.jsonl", description = "title, text, category; or tokens, category.")
                    Path file) {
        if (what == Learnt.repeats) {
            throw new Failure("repeats are not trained: deploy/suite evaluate repeats FILE");
        }
        return whileUp(true, () -> new Learning(layout).run("train-" + what, List.of(file), true));
    }

    @Command(description = "How well it is learned: cross-validation, and the model in force when the stack is up.")
    int evaluate(
            @Parameters(paramLabel = "WHAT", description = "categories or repeats") Learnt what,
            @Parameters(
                            paramLabel = "FILE.jsonl",
                            description =
                                    "categories: title, text, category. repeats: id, title, text, time, and cluster"
                                            + " where a person has judged what belongs together.")
                    Path file,
            @Option(names = "--training", description = "Also learn from this file, without what is in both.")
                    @org.jspecify.annotations.Nullable Path training,
            @Option(
                            names = "--pairs",
                            description = "Of repeats: pairs that two readers have judged; id, id, same, same, tune.")
                    @org.jspecify.annotations.Nullable Path pairs) {
        Path second = what == Learnt.repeats ? pairs : training;
        List<Path> files = second == null ? List.of(file) : List.of(file, second);
        return new Learning(layout).run("evaluate-" + what, files, launch.isUp());
    }

    /** Reads the texts that can be learned from. */
    enum Learnt {
        categories,
        repeats
    }

    @Command(name = "import-categories", description = "Put the leaves of a category tree in: level1,level2,level3.")
    int importCategories(@Parameters(paramLabel = "FILE.csv") Path file) {
        return whileUp(true, () -> new ImportCategories(layout, System.out).run(file) ? 0 : 1);
    }

    @Command(description = "What each service knows; fails when the five do not agree.")
    int census() {
        demandUp();
        CensusReport report = CensusReport.take(new Api(layout), Duration.ofSeconds(30));
        report.print(System.out);
        return report.disagreements().isEmpty() ? 0 : 1;
    }

    @Command(name = "verify-audit", description = "Prove the audit trail of each service; names the first broken link.")
    int verifyAudit() {
        demandUp();
        return AuditProof.print(new Api(layout), System.out) ? 0 : 1;
    }

    @Command(
            name = "verify-archive",
            description = "Prove the package of an archived file, without the suite; names what was altered.")
    int verifyArchive(
            @Parameters(paramLabel = "FILE.zip", description = "The package, as intake gives it out.") Path file,
            @Option(names = "--digest", description = "The digest that feedback keeps, or that was written down.")
                    @org.jspecify.annotations.Nullable String digest) {
        ArchivePackage.Proof proof = ArchivePackage.prove(file);
        List<String> faults = new ArrayList<>(proof.faults());
        if (digest != null && !digest.equals(proof.digest())) {
            faults.add("its digest is not " + digest);
        }
        faults.forEach(System.out::println);
        System.out.println(file + ": " + proof.documents() + " documents, digest " + proof.digest() + ", "
                + verdict(faults.isEmpty(), digest != null));
        return faults.isEmpty() ? 0 : 1;
    }

    /** Who can write a whole package can write its digest anew: without the one that the suite keeps it is proven by half. */
    private static String verdict(boolean sound, boolean compared) {
        if (!sound) {
            return "NOT as it was sealed";
        }
        return compared ? "as it was sealed" : "sound in itself; compare the digest with the one that the suite keeps";
    }

    @Command(
            name = "rotate-keys",
            description = "Give each service a new key and seal everything with it, while it runs.")
    int rotateKeys() {
        demandUp();
        new KeyRotation(layout).rotate(System.out);
        return 0;
    }

    @Command(description = "A token for the local stack, valid for 30 minutes.")
    int token(
            @Parameters(
                            paramLabel = "ROLE",
                            description =
                                    "clerk, director, department, leader, publisher, reviewer, discipline, liaison, guest, hotline, hr-system, auditor or admin")
                    String role,
            @Option(
                            names = "--unit",
                            defaultValue = "/group",
                            description = "Path of the account's unit: what it may see; ${DEFAULT-VALUE} when absent.")
                    String unit,
            @Option(names = "--name", description = "Account; the role when absent.") @org.jspecify.annotations.Nullable String name) {
        if (!Tokens.ROLES.contains(role)) {
            throw new Failure("there is no role '" + role + "'; roles are " + String.join(", ", Tokens.ROLES));
        }
        System.out.println(new Tokens(layout).issue(role, name == null ? role : name, unit));
        return 0;
    }

    @Command(description = "The log of a service, of postgres or of kafka.")
    int logs(@Parameters(paramLabel = "SERVICE") String name) throws IOException {
        String folder = Layout.SERVICES.contains(name) ? "services" : name;
        Path log = layout.home().resolve(folder).resolve(name + ".log");
        if (!Files.exists(log)) {
            throw new Failure("there is no log of " + name + "; try one of " + Layout.SERVICES + ", postgres, kafka");
        }
        Files.copy(log, System.out);
        return 0;
    }

    private void demandUp() {
        if (!launch.isUp()) {
            throw new Failure("the suite is down: deploy/suite up");
        }
    }

    private <T> T whileUp(boolean keep, Supplier<T> work) {
        boolean wasUp = launch.isUp();
        if (!wasUp) {
            launch.detached();
        }
        try {
            return work.get();
        } finally {
            if (!wasUp && !keep) {
                down();
            }
        }
    }
}
