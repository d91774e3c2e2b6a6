package org.suyuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.NodeRuntime;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.node.modules.NodeModuleModule;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.suyuan.local.Tokens;

/**
 * A TypeScript client generated from intake's OpenAPI document compiles under {@code strict} and talks to the running
 * suite. The compiler and Node come as libraries from Maven Central, for Linux on x86-64.
 */
@ExtendWith(RunningSuite.class)
class ClientIT {
    private static final Path HERE = Path.of("target/ts").toAbsolutePath();

    private static final String COMPILE = """
            (root, file) => {
              const ts = require('typescript');
              const program = ts.createProgram([root + '/' + file], {
                strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS,
                moduleResolution: ts.ModuleResolutionKind.Node10, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
                types: [], rootDir: root, outDir: root + '/out', noEmitOnError: true });
              const found = ts.getPreEmitDiagnostics(program).concat(program.emit().diagnostics);
              return ts.formatDiagnostics([...new Set(found)], {
                getCanonicalFileName: name => name, getCurrentDirectory: () => root, getNewLine: () => '\\n' });
            }""";

    private static final String CALL = "require('%s/out/session.js').session('%s', '%s')"
            + ".then(said => globalThis.said = said, failed => globalThis.said = 'FAILED ' + failed.stack)";

    @BeforeAll
    static void bringTheCompiler() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64"));
        String home = "META-INF/resources/webjars/typescript/" + System.getProperty("typescript.version") + "/";
        Path to = HERE.resolve("node_modules/typescript");
        URL compiler = Objects.requireNonNull(ClientIT.class.getClassLoader().getResource(home + "lib/typescript.js"));
        try (JarFile jar = ((JarURLConnection) compiler.openConnection()).getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName().startsWith(home) ? entry.getName().substring(home.length()) : "";
                if (name.matches("package\\.json|lib/(typescript\\.js|lib(\\..*)?\\.d\\.ts)")) {
                    Files.createDirectories(to.resolve(name).getParent());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        Files.copy(Path.of("src/test/ts/session.ts"), HERE.resolve("session.ts"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                HERE.resolve("wrong.ts"),
                "import { PublicApi } from './client';\nconst n: number = new PublicApi().publicStatus({});\n");
    }

    @Test
    void the_generated_client_compiles_and_walks_the_session_of_the_docs() throws JavetException {
        try (NodeRuntime node = V8Host.getNodeInstance().createV8Runtime()) {
            node.getNodeModule(NodeModuleModule.class).setRequireRootDirectory(HERE.toFile());
            assertThat(compile(node, "wrong.ts")).as("a wrong call is found").contains("TS2322");
            assertThat(compile(node, "session.ts")).isEmpty();
            String token = new Tokens(RunningSuite.layout()).issue("clerk", "clerk-wang", "/group");
            node.getExecutor(CALL.formatted(HERE, RunningSuite.layout().origin(), token))
                    .executeVoid();
            node.await();
            assertThat(node.getGlobalObject().getString("said"))
                    .isEqualTo("REGISTERED 1 ACCEPTED 409 E-01 ONLY_A_REGISTERED_PETITION_IS_DECIDED_ON");
        }
    }

    private static String compile(NodeRuntime node, String file) throws JavetException {
        return node.getExecutor("(" + COMPILE + ")('" + HERE + "', '" + file + "')")
                .executeString();
    }
}
