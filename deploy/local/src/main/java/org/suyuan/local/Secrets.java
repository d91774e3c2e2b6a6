package org.suyuan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.suyuan.embedded.VaultKeyset;

/** Secrets of one local stack, made at its first start, readable by its user only. */
final class Secrets {
    private final Path directory;

    Secrets(Layout layout) {
        this.directory = layout.home().resolve("secrets");
    }

    Path directory() {
        return directory;
    }

    /** A random word that stays the same for this stack. */
    synchronized String word(String name) {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        return read(file);
    }

    /** The key that local tokens are signed with. */
    PrivateKey signingKey() {
        makeSigningKeyOnce();
        try {
            byte[] encoded = Base64.getDecoder().decode(read(directory.resolve("issuer.key")));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that services verify local tokens with: base64 of its X.509 form. */
    String verificationKey() {
        makeSigningKeyOnce();
        return read(directory.resolve("issuer.pub"));
    }

    /** Where a service has the keys of what it seals; it makes them at its first start. */
    Path keyset(String service) {
        return service.equals("intake")
                ? directory.resolve("vault").resolve("identities.json")
                : directory.resolve("keys").resolve(service + ".json");
    }

    /** The public key by which the others seal what intake alone may read; intake has the pair. */
    synchronized Path intakeKey() {
        Path publicPart = directory.resolve("for-intake.public.json");
        if (!Files.exists(publicPart)) {
            try {
                write(
                        publicPart,
                        VaultKeyset.makePair(directory.resolve("vault").resolve("for-intake.json")));
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return publicPart;
    }

    private synchronized void makeSigningKeyOnce() {
        if (Files.exists(directory.resolve("issuer.key"))) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            write(
                    directory.resolve("issuer.pub"),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            write(
                    directory.resolve("issuer.key"),
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Path file, String secret) {
        try {
            Files.createDirectories(directory);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
