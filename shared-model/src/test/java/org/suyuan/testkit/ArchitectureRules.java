package org.suyuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The shape that all five services keep. */
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /** Checks a service by its package, for example {@code org.suyuan.grading}, and the steps it may hear of. */
    public static void check(String root, List<String> upstream) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        List.of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(root + ".rest..", root + ".kafka..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(root + ".rest..", root + ".kafka.."),
                        noClasses()
                                .that()
                                .resideInAPackage(root + ".rest..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(root + ".kafka.."),
                        noClasses()
                                .that()
                                .resideInAPackage(root + ".kafka..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(root + ".rest.."),
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Impl|Service|DTO|Dto|Repository|Manager|Helper|Util|Utils)$"),
                        noClasses().should().callMethod(Instant.class, "now"),
                        noClasses().should().callMethod(LocalDate.class, "now"),
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.apache.kafka..", "io.quarkus.kafka.."),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(root + ".kafka..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.suyuan.platform.inbox..")
                                .andShould()
                                .dependOnClassesThat()
                                .haveSimpleName("EventHandlers"))
                .forEach(rule -> ((ArchRule) rule).allowEmptyShould(true).check(classes));
        contractAccess(root, upstream).check(classes);
        missingValuesAreTold().check(classes);
    }

    /** A primitive that is missing would be told alone, as a value of a wrong type. */
    private static ArchRule missingValuesAreTold() {
        return noFields()
                .that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Request")
                .should()
                .haveRawType(DescribedPredicate.describe("primitive", JavaClass::isPrimitive))
                .allowEmptyShould(true);
    }

    private static ArchRule contractAccess(String root, List<String> upstream) {
        String own = root.substring(root.lastIndexOf('.') + 1);
        String[] foreign = List.of("intake", "grading", "consultation", "disclosure", "feedback").stream()
                .filter(step -> !step.equals(own) && !upstream.contains(step))
                .map(step -> "org.suyuan.contract." + step)
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign.length == 0 ? new String[] {"org.suyuan.none"} : foreign)
                .allowEmptyShould(true);
    }
}
