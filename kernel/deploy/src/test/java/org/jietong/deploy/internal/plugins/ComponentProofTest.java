package org.jietong.deploy.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.jars.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Services in a real framework. Where patience is an hour, the answer has to come without waiting. */
@Timeout(60)
class ComponentProofTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final PackContent PACK = new PackContent(Map.of());
    private static final Optional<PackReference> CARRIED =
            Optional.of(new PackReference(WATER, "1", PACK.digest(), Instant.EPOCH));
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(1);

    @RegisterExtension
    private final TestFramework framework = new TestFramework();

    private final ToldComponents components = new ToldComponents();
    private Bundle bundle;

    @BeforeEach
    void aBundleHasStarted() throws BundleException {
        bundle = started("water");
    }

    @Test
    void aUtilityThatIsThereServes() {
        offer(bundle, utility(() -> WATER));
        assertThat(proof(LONG).of(bundle, CARRIED)).isEqualTo(Outcome.done(bundle));
    }

    @Test
    void aPluginWithoutAPackNeedNotBringAUtility() {
        assertThat(proof(LONG).of(bundle, Optional.empty())).isEqualTo(Outcome.done(bundle));
    }

    @Test
    void aUtilityThatComesALittleLaterServes() throws Exception {
        CompletableFuture<Outcome<Bundle>> proven = new CompletableFuture<>();
        Thread thread = new Thread(() -> proven.complete(proof(LONG).of(bundle, CARRIED)), "proof");
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(proven).isNotDone();
            Thread.onSpinWait();
        }
        offer(bundle, utility(() -> WATER));
        assertThat(proven.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.done(bundle));
    }

    @Test
    void theUtilityOfAnotherBundleDoesNotCount() throws BundleException {
        offer(started("other"), utility(() -> WATER));
        assertThat(reason(proof(SHORT))).contains("it carries a rule pack and brings no utility");
    }

    @Test
    void aUtilityHasToBeTheOneOfThePack() {
        offer(bundle, utility(() -> GAS));
        assertThat(reason(proof(LONG))).contains("its rule pack is for the utility water", "brings the utility gas");
    }

    @Test
    void aUtilityHasToGiveThePackThatTheBundleCarries() {
        offer(bundle, utility(() -> WATER));
        PackReference other = new PackReference(WATER, "1", "0".repeat(64), Instant.EPOCH);
        assertThat(proof(LONG).of(bundle, Optional.of(other)).problem())
                .get()
                .extracting(Refusals::reason)
                .asString()
                .contains("gives another rule pack than the one in its folder pack/");
    }

    @Test
    void amongSeveralUtilitiesTheOneOfThePackCounts() {
        offer(bundle, utility(() -> GAS));
        offer(bundle, utility(() -> WATER));
        assertThat(proof(LONG).of(bundle, CARRIED)).isEqualTo(Outcome.done(bundle));
    }

    @Test
    void aUtilityThatCannotBeAskedDoesNotServe() {
        offer(bundle, utility(() -> {
            throw new NoClassDefFoundError("org/example/Table");
        }));
        assertThat(reason(proof(LONG))).contains("its utility fails", "org/example/Table");
    }

    @Test
    void theInnermostCauseOfAFailureIsTold() {
        components.fail("""
                java.lang.reflect.InvocationTargetException
                	at a.B
                Caused by: x.Wrapped: outer
                	... 3 more
                Caused by: java.lang.IllegalStateException: the table is missing
                	at c.D
                """);
        Problem refusal = refusal(proof(LONG));
        assertThat(Refusals.reason(refusal))
                .isEqualTo("it starts and does not serve: its component WaterUtility failed:"
                        + " java.lang.IllegalStateException: the table is missing");
        assertThat(refusal.violations().get(0).code()).isEqualTo(Refusals.NOT_SERVING);
    }

    @Test
    void aFailedComponentIsRefusedAlsoInAPluginWithoutAPack() {
        components.fail("java.lang.IllegalStateException: no luck");
        assertThat(proof(LONG).of(bundle, Optional.empty()).problem())
                .get()
                .extracting(Refusals::reason)
                .asString()
                .endsWith("java.lang.IllegalStateException: no luck");
    }

    @Test
    void aComponentThatFailsWhenItsServiceIsGotIsRefusedWithoutWaiting() {
        offer(bundle, new ServiceFactory<Utility>() {
            @Override
            public Utility getService(Bundle user, ServiceRegistration<Utility> registration) {
                components.fail("java.lang.IllegalStateException: made in vain");
                return null;
            }

            @Override
            public void ungetService(Bundle user, ServiceRegistration<Utility> registration, Utility service) {}
        });
        assertThat(reason(proof(LONG))).contains("made in vain");
    }

    @Test
    void theUtilityIsGivenBackAfterTheProof() {
        offer(bundle, utility(() -> WATER));
        proof(LONG).of(bundle, CARRIED);
        offer(bundle, utility(() -> GAS));
        proof(LONG).of(bundle, CARRIED);
        for (ServiceReference<?> reference : bundle.getRegisteredServices()) {
            assertThat(reference.getUsingBundles()).isNull();
        }
    }

    @Test
    void aLackedServiceIsNamedAndMayHelpOnceItIsThere() {
        components.lack("pump", Callable.class, "(kind=pump)");
        Problem refusal = refusal(proof(SHORT));
        assertThat(Refusals.reason(refusal))
                .contains("its component WaterUtility waits for its reference pump, a service"
                        + " java.util.concurrent.Callable with (kind=pump)");
        assertThat(mayPass(refusal)).isFalse();

        register("valve");
        assertThat(mayPass(refusal)).isFalse();
        register("pump");
        assertThat(mayPass(refusal)).isTrue();
    }

    @Test
    void whatIsThereAndDoesNotSatisfyIsNothingToWaitFor() {
        register("pump");
        components.lack("pump", Callable.class, "(kind=pump)");
        assertThat(mayPass(refusal(proof(SHORT)))).isFalse();
    }

    @Test
    void aReferenceThatCannotBeReadIsNothingToWaitFor() {
        components.lack("pump", Callable.class, "(kind=");
        Problem refusal = refusal(proof(SHORT));
        assertThat(Refusals.reason(refusal)).contains("with (kind=");
        assertThat(mayPass(refusal)).isFalse();
    }

    private boolean mayPass(Problem refusal) {
        return Refusals.mayPass(refusal, filter -> LackedService.isOffered(framework.context(), filter));
    }

    private void register(String kind) {
        framework
                .context()
                .registerService(Callable.class, () -> kind, FrameworkUtil.asDictionary(Map.of("kind", kind)));
    }

    private String reason(ComponentProof proof) {
        return Refusals.reason(refusal(proof));
    }

    private Problem refusal(ComponentProof proof) {
        return proof.of(bundle, CARRIED).problem().orElseThrow();
    }

    private ComponentProof proof(Duration patience) {
        return new ComponentProof(framework.context(), new ComponentStates(components::of), patience);
    }

    private Bundle started(String name) throws BundleException {
        String location = TestJar.bundle(name, "1.0.0")
                .at(framework.jar(name + ".jar"))
                .toUri()
                .toString();
        Bundle installed = framework.context().installBundle(location);
        installed.start();
        return installed;
    }

    private static void offer(Bundle by, Object utility) {
        by.getBundleContext().registerService(Utility.class.getName(), utility, null);
    }

    private static Utility utility(Supplier<UtilityCode> code) {
        return new Utility() {
            @Override
            public UtilityCode code() {
                return code.get();
            }

            @Override
            public PackContent rulePack() {
                return PACK;
            }
        };
    }
}
