package io.gopy.core.publish;

import io.gopy.core.GopyException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of indexes: how they are read, compared and shown without their secrets. */
final class Address {
    private Address() {}

    /**
     * Reads an address.
     *
     * @param parameter the POM parameter it stands in
     * @throws GopyException if it is none, or of another kind than http, https and file
     */
    static URI parse(String parameter, String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            if (web || scheme.equals("file")) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // its message repeats the address, secrets included
        }
        throw new GopyException(parameter + " is " + (text.isBlank() ? "empty" : "\"" + withoutUser(text) + "\"")
                + ", which is no address of a package index; use https://HOST/PATH/, or file:///FOLDER for a static"
                + " index.");
    }

    /** The user and password that stand before the host. */
    static Optional<Credentials> credentials(URI uri) {
        String info = uri.getUserInfo();
        int colon = info == null ? -1 : info.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new Credentials(info.substring(0, colon), info.substring(colon + 1)));
    }

    /** The address without user, query and fragment: fit for requests and for logs. */
    static URI plain(URI uri) {
        if (uri.getRawAuthority() == null) {
            return uri;
        }
        String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
        return URI.create(uri.getScheme() + "://" + host + uri.getRawPath());
    }

    /** True for the same scheme, host and port: the only place that credentials may follow to. */
    static boolean sameHost(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getHost() != null
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    /** True if the text is that address, with or without a slash at the end. */
    static boolean same(String text, URI uri) {
        return strip(text).equals(strip(plain(uri).toString()));
    }

    /** True for a host that is this machine itself. */
    static boolean loopback(URI uri) {
        try {
            return InetAddress.getByName(uri.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static int port(URI uri) {
        int standard = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return uri.getPort() < 0 ? standard : uri.getPort();
    }

    private static String strip(String text) {
        return text.strip().replaceFirst("/+$", "");
    }

    private static String withoutUser(String text) {
        return text.replaceAll("//[^/@]*@", "//");
    }
}
