package org.jietong.bench.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Store;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a benchmark in the product that it is started with, writes the report to {@code benchmark.md} in the data folder and
 * stops the product: whole cases (settings {@code jietong.benchmark.threads}, {@code …turns} and {@code …seconds}), or the
 * replay of as many applications as {@code jietong.benchmark.replay} says, or the sweep over as many as {@code
 * jietong.benchmark.sweep} says, or the figures of as many answers as {@code jietong.benchmark.figures} says.
 */
@Component(
        service = {},
        immediate = true)
public final class BenchmarkComponent {
    private static final Logger LOG = LoggerFactory.getLogger(BenchmarkComponent.class);
    private static final String SWEEP = "(component.name=org.jietong.core.internal.cases.SweepComponent)";
    private static final UtilityCode WATER = new UtilityCode("water");

    private final Surroundings surroundings;
    private final Preparation preparation;
    private final Store store;
    private final ServiceCourse service;
    private final ReplayBenchmark replay;
    private final SweepBenchmark sweep;
    private final Clock clock;

    @Activate
    public BenchmarkComponent(
            BundleContext context,
            @Reference Store store,
            @Reference StaffAccounts staff,
            @Reference Utilities utilities,
            @Reference Cases cases,
            @Reference Applications applications,
            @Reference RulePacks packs,
            @Reference PackLife packLife,
            @Reference PackReplay packReplay,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock,
            @Reference(target = SWEEP) ScheduledJob job) {
        this.surroundings = new Surroundings(context);
        this.preparation = new Preparation(utilities, staff);
        this.store = store;
        this.service = new ServiceCourse(cases, applications);
        GasCourse gas = new GasCourse(store, cases, applications);
        this.replay = new ReplayBenchmark(new CandidatePack(packs, packLife, clock), packReplay, gas);
        this.sweep = new SweepBenchmark(job, gas);
        this.clock = clock;
        new Thread(this::run, "benchmark").start();
    }

    private void run() {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(surroundings.report()))) {
            measure(out);
        } catch (IOException | SQLException | InvalidSyntaxException | RuntimeException e) {
            LOG.error("the benchmark failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            surroundings.stop();
        }
    }

    private void measure(PrintWriter out)
            throws IOException, SQLException, InvalidSyntaxException, InterruptedException {
        int swept = surroundings.number("jietong.benchmark.sweep", 0);
        int figured = surroundings.number("jietong.benchmark.figures", 0);
        int replayed = surroundings.number("jietong.benchmark.replay", 0);
        try (HikariDataSource pool = surroundings.connections()) {
            if (swept > 0) {
                preparation.of(GasCourse.GAS);
                sweep.run(pool, surroundings.dialect(), swept, out::println);
            } else if (figured > 0) {
                figures(pool, figured, out);
            } else if (replayed > 0) {
                preparation.of(GasCourse.GAS);
                replay.run(pool, surroundings.dialect(), replayed, out::println);
            } else {
                preparation.of(WATER);
                cases(pool, out);
            }
        }
    }

    private void figures(HikariDataSource pool, int number, PrintWriter out)
            throws IOException, SQLException, InterruptedException {
        StaffMember supervisor = preparation.supervisor();
        Web web = new Web(surroundings.number("org.osgi.service.http.port", 0));
        web.signIn(supervisor.login(), supervisor.id().toString());
        new FiguresBenchmark(web, clock).run(pool, surroundings.dialect(), number, out::println);
    }

    private void cases(HikariDataSource pool, PrintWriter out) throws SQLException, InterruptedException {
        FloorCourse floor = FloorCourse.learnt(pool, surroundings.dialect(), store, service);
        out.println("Rows written by submit, accept, connect: " + floor.rows());
        out.println();
        int turns = surroundings.number("jietong.benchmark.turns", 3);
        int seconds = surroundings.number("jietong.benchmark.seconds", 5);
        List<Integer> threads = surroundings.numbers("jietong.benchmark.threads", List.of(1, 4, 8, 16));
        new Benchmark(floor, service, threads, turns, seconds).run(out::println);
    }
}
