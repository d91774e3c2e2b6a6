package org.suyuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suyuan.platform.audit.RecordsItself;
import org.suyuan.platform.idempotency.Idempotent;
import org.suyuan.platform.idempotency.ReadOnly;
import org.suyuan.platform.store.Aggregates;

/** The shape that all five services keep. */
public final class ArchitectureRules {
    /** What a collection shows as the caller of a request may see it. */
    private static final Set<String> FOR_REQUESTS = Set.of(
            "required", "existing", "act", "change", "batch", "before", "visibleOf", "visible", "earliest", "viewer");

    private ArchitectureRules() {}

    /** Checks a service by its package, for example {@code org.suyuan.grading}, and the steps it may hear of. */
    public static void check(String root, List<String> upstream) {
        JavaClasses classes = mainClasses(root);
        List.of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(root + "..rest..", root + ".kafka..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(root + "..rest..", root + ".kafka.."),
                        noClasses()
                                .that()
                                .resideInAPackage(root + "..rest..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(root + ".kafka.."),
                        noClasses()
                                .that()
                                .resideInAPackage(root + ".kafka..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(root + "..rest.."),
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
        packagesHaveAnOrder(root).check(classes);
        eventsLookAtNoCaller(root).check(classes);
        changesAreRecorded().check(classes);
        missingValuesAreTold().check(classes);
    }

    /** The classes of a service, without its tests. */
    static JavaClasses mainClasses(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** Checks that nothing else in a service depends on a package with its REST. */
    public static void checkAlone(String root, String alone) {
        noClasses()
                .that()
                .resideOutsideOfPackages(alone, alone + ".rest")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(alone + "..")
                .check(mainClasses(root));
    }

    /**
     * An event holds for everybody, also when an operator replays it: what it calls finds aggregates by id alone, never as a
     * caller may see them.
     */
    private static ArchRule eventsLookAtNoCaller(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".kafka..")
                .should(new ArchCondition<JavaClass>("look at no caller") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getAccessesFromSelf().stream()
                                .filter(access -> access.getTarget() instanceof CodeUnitAccessTarget)
                                .flatMap(access -> ((CodeUnitAccessTarget) access.getTarget()).resolveMember().stream())
                                .filter(unit -> unit.getOwner().getPackageName().startsWith(root))
                                .flatMap(ArchitectureRules::withWhatItCallsAtHome)
                                .flatMap(unit -> unit.getMethodCallsFromSelf().stream())
                                .filter(call -> call.getTargetOwner().isAssignableTo(Aggregates.class)
                                        && FOR_REQUESTS.contains(
                                                call.getTarget().getName()))
                                .forEach(
                                        call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                    }
                });
    }

    private static Stream<JavaCodeUnit> withWhatItCallsAtHome(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.of(unit),
                unit.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(unit.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream()));
    }

    /** Of two packages one may know the other: what is below can be read, tested and moved without what is above. */
    private static ArchRule packagesHaveAnOrder(String root) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(root)
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages of " + root;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** One door for a change: what is not GET is done once a key and on record, records itself, or says that it reads. */
    public static ArchRule changesAreRecorded() {
        return methods()
                .that()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .should(new ArchCondition<>("be idempotent, record themselves or be read-only") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean keyed = method.isAnnotatedWith(Idempotent.class)
                                || method.getMethodCallsFromSelf().stream()
                                        .flatMap(call -> call.getTarget().resolveMember().stream())
                                        .anyMatch(called -> called.isAnnotatedWith(Idempotent.class));
                        boolean said =
                                method.isAnnotatedWith(ReadOnly.class) || method.isAnnotatedWith(RecordsItself.class);
                        if (keyed == said) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .allowEmptyShould(true);
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
