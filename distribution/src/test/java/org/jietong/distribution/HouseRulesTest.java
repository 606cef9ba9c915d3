package org.jietong.distribution;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** The rules of the house, over all classes of the product. */
@AnalyzeClasses(packages = "org.jietong", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String TESTKIT = "org.jietong.testkit..";
    private static final int MOST_COLLABORATORS = 12;
    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.Properties");

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_ANOTHERS_INTERNALS =
            slices().matching("org.jietong.(**).internal..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule THE_API_KNOWS_NOTHING = classes()
            .that()
            .resideInAPackage("org.jietong.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.osgi..", "org.jietong.api..");

    /** Whether a method that is added is a minor or a major version depends on it. */
    @ArchTest
    static final ArchRule THE_API_SAYS_WHO_IMPLEMENTS_ITS_INTERFACES = classes()
            .that()
            .resideInAPackage("org.jietong.api..")
            .and()
            .areTopLevelClasses()
            .and()
            .areInterfaces()
            .and()
            .doNotHaveSimpleName("package-info")
            .and(DescribedPredicate.describe(
                    "can be implemented",
                    type -> !type.reflect().isSealed() && !type.reflect().isAnnotation()))
            .should()
            .beAnnotatedWith("org.osgi.annotation.versioning.ProviderType")
            .orShould()
            .beAnnotatedWith("org.osgi.annotation.versioning.ConsumerType");

    @ArchTest
    static final ArchRule PLUGINS_KNOW_THE_API_ALONE = noClasses()
            .that()
            .resideInAPackage("org.jietong.plugin..")
            .should()
            .dependOnClassesThat(inTheHouseBut("org.jietong.api", "org.jietong.plugin"));

    @ArchTest
    static final ArchRule THE_SURVEY_KNOWS_THE_API_ALONE = noClasses()
            .that()
            .resideInAPackage("org.jietong.survey..")
            .should()
            .dependOnClassesThat(inTheHouseBut("org.jietong.api", "org.jietong.survey"));

    @ArchTest
    static final ArchRule MODULES_FORM_NO_CYCLES =
            slices().matching("org.jietong.(*)..").should().beFreeOfCycles();

    /** Beside the store, the benchmark, whose floor is plain JDBC, and a plugin that has tables of its own. */
    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_SQL = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.jietong.store..", "org.jietong.libs..", "org.jietong.bench..", "org.jietong.survey..", TESTKIT)
            .and()
            .resideOutsideOfPackage("org.jietong.api.tables..") // the connection that a plugin is lent
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jooq..",
                    "java.sql..",
                    "javax.sql..",
                    "org.flywaydb..",
                    "com.zaxxer..",
                    "com.github.kagkarlsson..");

    @ArchTest
    static final ArchRule ONLY_THE_RULES_KNOW_THE_DMN_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("org.jietong.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule ONLY_PRINT_KNOWS_PDF = noClasses()
            .that()
            .resideOutsideOfPackages("org.jietong.print..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.lowagie..", "io.nayuki..", "org.apache.batik..");

    @ArchTest
    static final ArchRule ONLY_OBJECTS_KNOWS_S3 = noClasses()
            .that()
            .resideOutsideOfPackages("org.jietong.objects..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..");

    @ArchTest
    static final ArchRule ONLY_REST_THE_PAGES_AND_PLUGINS_WITH_RESOURCES_KNOW_HTTP = noClasses()
            .that()
            .resideOutsideOfPackages("org.jietong.rest..", "org.jietong.web..", "org.jietong.survey..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "org.glassfish..");

    @ArchTest
    static final ArchRule ONLY_THE_SETUP_OF_THE_SERVER_KNOWS_JETTY = noClasses()
            .that()
            .resideOutsideOfPackages("org.jietong.rest.internal.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..", "org.apache.felix.http..");

    @ArchTest
    static final ArchRule TIME_IS_INJECTED = noClasses()
            .that()
            .doNotHaveSimpleName("SystemClockComponent")
            .should()
            .callMethodWhere(readsTheSystemsTime())
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule STATES_ARE_ENUMS = noFields()
            .that()
            .haveNameMatching("(.*[a-z])?([sS]tate|[sS]tatus|[sS]tage)")
            .should()
            .haveRawType(String.class);

    /** Records carry data, or are put together in one place. */
    @ArchTest
    static final ArchRule NO_SERVICE_STANDS_ON_MANY_OTHERS = noConstructors()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe("are services", type -> !type.isRecord()))
            .should(haveMoreParametersThan(MOST_COLLABORATORS));

    @ArchTest
    static final ArchRule NO_STATIC_STATE =
            noFields().that().areStatic().should().notBeFinal();

    @ArchTest
    static final ArchRule NO_STATIC_CONTAINERS_OF_STATE = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(DescribedPredicate.describe(
                    "is made to be changed",
                    type -> type.getPackageName().equals("java.util.concurrent.atomic")
                            || type.isAssignableTo(ThreadLocal.class)
                            || CHANGEABLE.contains(type.getName())));

    /** One flow reads, decides and saves; what the system does by itself has three of its own, over the same versions. */
    @ArchTest
    static final ArchRule APPLICATIONS_ARE_SAVED_BY_FEW = noClasses()
            .that()
            .resideOutsideOfPackages("org.jietong.store..", "org.jietong.api.store..", "org.jietong.bench..", TESTKIT)
            .and()
            .doNotHaveSimpleName("Performing")
            .and()
            .doNotHaveSimpleName("Recalculation")
            .and()
            .doNotHaveSimpleName("Settling")
            .and()
            .doNotHaveSimpleName("Sweep")
            .should()
            .callMethodWhere(savesAnApplication());

    @ArchTest
    static final ArchRule NO_IMPL = noClasses().should().haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule NO_HUNGARIAN_INTERFACES =
            classes().that().areInterfaces().should().haveNameNotMatching(".*[.$]I[A-Z][a-z]\\w*");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule ONE_LOG = noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    private static DescribedPredicate<JavaCall<?>> savesAnApplication() {
        return DescribedPredicate.describe(
                "an application is saved",
                call -> call.getTargetOwner().getName().equals("org.jietong.api.store.ApplicationRecords")
                        && Set.of("save", "replace").contains(call.getTarget().getName()));
    }

    private static ArchCondition<JavaConstructor> haveMoreParametersThan(int most) {
        return new ArchCondition<>("have more than " + most + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int parameters = constructor.getRawParameterTypes().size();
                String message = constructor.getFullName() + " has " + parameters;
                events.add(new SimpleConditionEvent(constructor, parameters > most, message));
            }
        };
    }

    private static DescribedPredicate<JavaClass> inTheHouseBut(String... allowed) {
        return DescribedPredicate.describe(
                "are in other modules",
                type -> type.getPackageName().startsWith("org.jietong.")
                        && Set.of(allowed).stream().noneMatch(type.getPackageName()::startsWith));
    }

    /** {@code now()} of any type of java.time, the system's clocks and its milliseconds; {@code now(clock)} is fine. */
    private static DescribedPredicate<JavaCall<?>> readsTheSystemsTime() {
        return DescribedPredicate.describe("the system's time is read", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            boolean isNow = owner.startsWith("java.time.")
                    && method.equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean isSystemClock = owner.equals(Clock.class.getName()) && method.startsWith("system");
            boolean isMillis = owner.equals(System.class.getName()) && method.equals("currentTimeMillis");
            return isNow || isSystemClock || isMillis;
        });
    }
}
