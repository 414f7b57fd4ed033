package footprint.whole;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassType;
import com.sun.jdi.Method;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.Value;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Every address that a JVM connects to and every name that it looks up, from its first instruction on: its debugger halts it
 * where the JDK's sockets and channels of all kinds meet. The look-up of the machine's own name takes another way and is not
 * seen. Thread-safe.
 */
final class WatchedNetwork implements AutoCloseable {
    private static final String SOCKETS = "sun.nio.ch.Net";
    private static final String NAMES = "java.net.InetAddress";

    private final Set<String> connectedTo = new ConcurrentSkipListSet<>();
    private final Set<String> lookedUp = new ConcurrentSkipListSet<>();
    private final ListeningConnector connector;
    private final Map<String, Connector.Argument> arguments;
    private final String address;
    private volatile @Nullable Exception failure;

    private WatchedNetwork(ListeningConnector connector) throws Exception {
        this.connector = connector;
        arguments = connector.defaultArguments();
        arguments.get("localAddress").setValue("127.0.0.1");
        address = connector.startListening(arguments);
        Thread watcher = new Thread(this::watch, "watched-network");
        watcher.setDaemon(true);
        watcher.start();
    }

    static WatchedNetwork open() throws Exception {
        return new WatchedNetwork(Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(one -> one.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow());
    }

    /** What the watched JVM is started with. */
    String option() {
        return "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address;
    }

    /** Addresses without their ports. */
    Set<String> connectedTo() {
        return whole(connectedTo);
    }

    /** Names, and addresses written as such. */
    Set<String> lookedUp() {
        return whole(lookedUp);
    }

    private Set<String> whole(Set<String> seen) {
        if (failure != null) {
            throw new IllegalStateException("not all was seen", failure);
        }
        return Set.copyOf(seen);
    }

    private void watch() {
        VirtualMachine machine = null;
        try {
            machine = connector.accept(arguments);
            watch(machine);
        } catch (VMDisconnectedException ended) {
            // The program has stopped.
        } catch (Exception e) {
            failure = e;
        }
        if (failure != null && machine != null) {
            machine.dispose();
        }
    }

    private void watch(VirtualMachine machine) throws Exception {
        for (String type : List.of(SOCKETS, NAMES)) {
            ClassPrepareRequest request = machine.eventRequestManager().createClassPrepareRequest();
            request.addClassFilter(type);
            request.enable();
            machine.classesByName(type).forEach(WatchedNetwork::haltIn);
        }
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent prepared) {
                    haltIn(prepared.referenceType());
                } else if (event instanceof BreakpointEvent halted) {
                    note(halted.thread());
                }
            }
            events.resume();
        }
    }

    private static void haltIn(ReferenceType type) {
        Method method = type.name().equals(SOCKETS)
                ? ((ClassType) type)
                        .concreteMethodByName(
                                "connect",
                                "(Ljava/net/ProtocolFamily;Ljava/io/FileDescriptor;Ljava/net/InetAddress;I)I")
                : ((ClassType) type)
                        .concreteMethodByName("getAllByName", "(Ljava/lang/String;)[Ljava/net/InetAddress;");
        BreakpointRequest halt = type.virtualMachine().eventRequestManager().createBreakpointRequest(method.location());
        halt.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        halt.enable();
    }

    private void note(ThreadReference thread) throws Exception {
        List<Value> given = thread.frame(0).getArgumentValues();
        if (given.size() == 1) {
            lookedUp.add(String.valueOf(text(given.get(0))));
        } else {
            ObjectReference remote = (ObjectReference) given.get(2);
            Method written =
                    remote.referenceType().methodsByName("getHostAddress").get(0);
            connectedTo.add(
                    text(remote.invokeMethod(thread, written, List.of(), ObjectReference.INVOKE_SINGLE_THREADED)));
        }
    }

    private static @Nullable String text(@Nullable Value value) {
        return value instanceof StringReference string ? string.value() : null;
    }

    @Override
    public void close() throws IOException {
        try {
            connector.stopListening(arguments);
        } catch (com.sun.jdi.connect.IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }
}
