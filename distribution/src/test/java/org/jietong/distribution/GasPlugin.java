package org.jietong.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The gas company's plugin as it is delivered, and copies of it with something changed. */
final class GasPlugin {
    static final Path JAR = Assembly.home().resolve("plugins/org.jietong.plugin.gas.jar");
    static final String FILE = JAR.getFileName().toString();
    static final String CALLABLE = Callable.class.getName();

    private static final String GAS_CLASS = "org.jietong.plugin.gas.internal.GasUtility";

    private static final List<String> GIVEN_THEIR_CONTEXT = List.of(
            GAS_CLASS, UnhurriedGas.class.getName(), FailingGas.class.getName(), BlockingUtility.class.getName());

    private GasPlugin() {}

    static PluginCopy copy() {
        return PluginCopy.of(JAR);
    }

    static PluginCopy newer() {
        return copy().header("Bundle-Version", "9");
    }

    /** A newer version with further rules, in which a two-burner cooker takes much more gas. */
    static PluginCopy withRules(String version) throws IOException {
        return newer().replace("pack/pack.json", "\"version\": \"2021.4\"", "\"version\": \"" + version + "\"")
                .replace("pack/reference/appliances.json", "\"nominalFlow\": \"0.84\"", "\"nominalFlow\": \"84\"");
    }

    static PluginCopy named(String symbolicName) {
        return copy().header("Bundle-SymbolicName", symbolicName);
    }

    /** One whose component cannot be made. */
    static PluginCopy throwing(PluginCopy copy) throws IOException {
        return withComponent(copy.classFile(ThrowingUtility.class), ThrowingUtility.class.getName(), "");
    }

    /** One whose arithmetic never ends for one flow. */
    static PluginCopy blocking() throws IOException {
        return withComponent(newer().classFile(BlockingUtility.class), BlockingUtility.class.getName(), "");
    }

    /** One that brings another utility than its pack is for. */
    static PluginCopy ofSewage() throws IOException {
        return withComponent(newer().classFile(SewageUtility.class), SewageUtility.class.getName(), "");
    }

    /** One whose component waits for a service that nobody offers. */
    static PluginCopy lackingPump() {
        return withComponent(newer(), GAS_CLASS, "<reference name=\"pump\" interface=\"" + CALLABLE + "\"/>");
    }

    /** One that takes its time over one flow. */
    static PluginCopy unhurried(PluginCopy copy) throws IOException {
        return withComponent(copy.classFile(UnhurriedGas.class), UnhurriedGas.class.getName(), "");
    }

    /** One whose arithmetic fails. */
    static PluginCopy failing(PluginCopy copy) throws IOException {
        return withComponent(copy.classFile(FailingGas.class), FailingGas.class.getName(), "");
    }

    /** One whose start does not come to an end. */
    static PluginCopy hanging(PluginCopy copy) throws IOException {
        return copy.classFile(HangingActivator.class).header("Bundle-Activator", HangingActivator.class.getName());
    }

    private static PluginCopy withComponent(PluginCopy copy, String implementation, String references) {
        boolean isGivenItsContext = GIVEN_THEIR_CONTEXT.contains(implementation);
        String init = isGivenItsContext ? " init=\"1\"" : "";
        return copy.file("OSGI-INF/" + GAS_CLASS + ".xml", """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="gas"%s>
                  <service><provide interface="org.jietong.api.utility.Utility"/></service>
                  %s
                  <implementation class="%s"/>
                </scr:component>
                """.formatted(init, references, implementation));
    }
}
