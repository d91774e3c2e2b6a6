package org.suyuan.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Settings of intake. Keys start with {@code suyuan.intake.}. */
@ConfigMapping(prefix = "suyuan.intake")
public interface IntakeConfig {
    /** Working days until the preliminary analysis report is issued (I-09). */
    @WithDefault("1")
    int reportWorkingDays();

    /** Natural days until acceptance is decided (E-01). */
    @WithDefault("15")
    int acceptanceDays();

    /** From how many people on a petition counts as collective 集体访 (I-24); practice also says 5 (E-14). */
    @WithDefault("20")
    int collectiveFrom();

    /** So many petitions about one matter are a sign that it grows (E-36); another one at each doubling. */
    @WithDefault("5")
    int matterGrowsFrom();

    /** Days within which they arrive (E-36). */
    @WithDefault("7")
    int matterGrowsWithinDays();

    /** Path of the unit that public filings may concern, with all below it: the enterprise (I-22). */
    @WithDefault("/group")
    String publicUnit();

    /** How the letters are signed: the Centre leads the step (I-01). */
    @WithDefault("综合服务中心（信访办）")
    String officeName();

    /** Font of the letters, a TrueType file; the shipped Noto Sans SC when absent. */
    Optional<Path> letterFont();

    /** Fonts for rare characters, asked in their order; those that are not there are passed over. Debian: fonts-hanazono. */
    @WithDefault(
            "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf,/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf")
    List<Path> letterFallbackFonts();

    /** Address of the page where petitioners look up their petition: the QR code of a receipt leads there. */
    Optional<String> statusPage();

    /**
     * Where the five services are reached, the address that callers use, for example {@code https://suyuan.example.cn}; no default:
     * an archived file is gathered from there.
     */
    URI origin();

    /** Where files are kept, encrypted: {@code file:DIRECTORY} or {@code s3://BUCKET/PREFIX}. */
    URI files();

    /** Bytes that one file may have; no more than the server takes, see {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("10485760")
    int attachmentBytes();

    /** A ClamAV daemon that every file is shown to, {@code tcp://HOST:3310}; files are not scanned when absent. */
    Optional<URI> clamav();

    /** Directory with the keys of the identity vault; {@code suyuan.keyset} lies in it. */
    Path vaultKeys();
}
