package org.suyuan.intake.learning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Training and examinations, in a process of their own beside the running service: the same image, another command. The
 * environment names intake's database as it does for the service.
 */
public final class Learning {
    private static final PrintStream OUT = System.out;

    private final LabelledFile reader = new LabelledFile();

    private Learning() {}

    /** {@code train-categories FILE}, {@code evaluate-categories FILE [TRAINING]} or {@code evaluate-repeats FILE [PAIRS]}. */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (arguments.length < 2) {
            System.err.println(
                    "train-categories FILE | evaluate-categories FILE [TRAINING] | evaluate-repeats FILE [PAIRS]");
            System.exit(2);
        }
        try {
            new Learning().run(arguments[0], List.of(arguments).subList(1, arguments.length));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (NoSuchFileException e) {
            System.err.println("there is no file " + e.getFile());
            System.exit(1);
        }
    }

    private void run(String command, List<String> files) throws IOException, SQLException {
        Path file = Path.of(files.get(0));
        switch (command) {
            case "train-categories" -> trainCategories(file);
            case "evaluate-categories" ->
                evaluateCategories(file, files.stream().skip(1).findFirst().map(Path::of));
            case "evaluate-repeats" ->
                evaluateRepeats(file, files.stream().skip(1).findFirst().map(Path::of));
            default -> throw new IllegalArgumentException("there is no command " + command);
        }
    }

    private void trainCategories(Path file) throws IOException, SQLException {
        try (ModelStore store = ModelStore.of(System.getenv())
                .orElseThrow(() -> new IllegalArgumentException("QUARKUS_DATASOURCE_JDBC_URL is missing"))) {
            List<LabelledText> texts = new ArrayList<>(reader.read(file));
            List<LabelledText> confirmed = store.confirmed(reader);
            texts.addAll(confirmed);
            CategoryEvaluation evaluation = CategoryEvaluation.crossValidate(texts);
            evaluation.print(OUT);
            long version = store.save(CategoryTrainer.train(texts), texts.size(), evaluation.macroF1());
            OUT.printf(
                    "model %d in force, learned from %d texts, %d of them confirmed petitions%n",
                    version, texts.size(), confirmed.size());
        }
    }

    private void evaluateCategories(Path file, Optional<Path> training) throws IOException, SQLException {
        List<LabelledText> texts = reader.read(file);
        OUT.println("cross-validation in five parts:");
        CategoryEvaluation.crossValidate(texts).print(OUT);
        if (training.isPresent()) {
            OUT.println("learned from " + training.get() + " without what is in both:");
            CategoryEvaluation.of(reader.read(training.get()), texts).print(OUT);
        }
        Optional<ModelStore> store = ModelStore.of(System.getenv());
        if (store.isPresent()) {
            try (ModelStore open = store.get()) {
                evaluateInForce(open, texts);
            }
        }
    }

    private static void evaluateRepeats(Path file, Optional<Path> judgedPairs) throws IOException {
        RepeatEvaluation evaluation = RepeatEvaluation.of(file);
        if (judgedPairs.isPresent()) {
            evaluation.printPairs(judgedPairs.get(), OUT);
        } else {
            evaluation.print(OUT);
        }
    }

    private static void evaluateInForce(ModelStore store, List<LabelledText> texts) throws SQLException {
        Optional<CategoryModel> model = store.current();
        if (model.isPresent()) {
            OUT.println("the model in force (what it was trained with is not left out):");
            CategoryEvaluation.of(model.get(), texts).print(OUT);
        }
    }
}
