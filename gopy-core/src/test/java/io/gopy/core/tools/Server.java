package io.gopy.core.tools;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** A foreign server on a free port of this machine, ended by {@link #close()}. */
public final class Server implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final int port;
    private final Path log;

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts a server and waits until it takes connections.
     *
     * @param folder its working folder
     * @param command its command line for a port
     * @throws AssertionError with what it printed if it does not come up
     */
    public static Server start(Path folder, IntFunction<List<String>> command) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile("server", ".log");
        Process process = new ProcessBuilder(command.apply(port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Server server = new Server(process, port, log);
        server.await();
        return server;
    }

    /** As {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.delete(log);
    }

    private void await() throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (!listening()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError(
                        "The server " + process.info() + " did not come up:\n" + Files.readString(log));
            }
        }
    }

    private boolean listening() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return pause();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
