package org.suyuan.build;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suyuan.testkit.ArchitectureRules;

class PlatformTest {
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.suyuan.platform");

    @Test
    @DisplayName("the packages of the platform stand on each other one way")
    void no_package_cycles() {
        SlicesRuleDefinition.slices()
                .matching("org.suyuan.platform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PLATFORM);
    }

    @Test
    @DisplayName("the platform's own operations go through the one door for a change, too")
    void changes_are_recorded() {
        ArchitectureRules.changesAreRecorded().check(PLATFORM);
    }
}
