#!/usr/bin/env bash
# A workbook that fastexcel 0.20.2 writes opens in Excel and by java.util.zip.ZipFile, and cannot be read to its end by
# java.util.zip.ZipInputStream.
#
# Guessed: an .xlsx is a ZIP, and whatever reads ZIP reads it as a stream, too.
# Seen (OpenJDK 17.0.15 and Temurin 25.0.3, fastexcel 0.20.2): ZipFile reads all nine parts; ZipInputStream throws a
# ZipException at the end of the first, "invalid entry size (expected 0 but got ... bytes)". The writer puts the sizes behind
# the data in the long form although they are small, and the stream reads them in the short one. Who takes workbooks from
# anybody reads them by the archive's directory.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency><groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.20.2</version></dependency></dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat > Finding.java <<'JAVA'
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.zip.*;

class Finding {
    public static void main(String[] none) throws Exception {
        Path file = Path.of("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Finding", "1.0")) {
            book.newWorksheet("one").value(0, 0, "cell");
        }
        int parts = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                zip.getInputStream(part).readAllBytes();
                parts++;
            }
        }
        System.out.println("ZipFile reads " + parts + " parts");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
            }
            System.out.println("ZipInputStream reads all");
        } catch (ZipException e) {
            System.out.println("ZipInputStream: " + e.getMessage().replaceAll("\\d{2,}", "N"));
        }
    }
}
JAVA
java_home="${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}"
"$java_home/bin/java" -version 2>&1 | head -n 1
"$java_home/bin/java" -cp "lib/*" Finding.java | tee seen
grep -q '^ZipFile reads [1-9]' seen
grep -qx 'ZipInputStream: invalid entry size (expected 0 but got N bytes)' seen
