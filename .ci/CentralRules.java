import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds a bundle of artifacts against what Maven Central asks for (Central Repository, Requirements): coordinates,
 * metadata of the POM, sources and Javadoc, checksums and signatures; and against what we promise beside: no parent, no
 * snapshot, a license in every jar, a bill of materials, and no artifact that was not asked for.
 *
 * <p>{@code java CentralRules.java FOLDER VERSION ARTIFACT…}
 */
public final class CentralRules {

    private static final Map<String, String> CHECKSUMS = Map.of("md5", "MD5", "sha1", "SHA-1");

    private final List<String> faults = new ArrayList<>();
    private int checked;

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String version = arguments[1];
        Set<String> expected = new TreeSet<>(Arrays.asList(arguments).subList(2, arguments.length));
        CentralRules rules = new CentralRules();
        Path group = folder.resolve("io/github/renaksi");
        rules.require(expected.equals(names(group)), "artifacts are " + names(group) + " and not " + expected);
        for (String artifact : expected) {
            rules.check(group.resolve(artifact).resolve(version), artifact, version);
        }
        for (Path file : files(folder)) {
            rules.checkFile(file);
        }
        rules.faults.forEach(System.err::println);
        System.out.println(rules.checked + " passed, " + rules.faults.size() + " failed");
        System.exit(rules.faults.isEmpty() ? 0 : 1);
    }

    private void require(boolean holds, String fault) {
        if (holds) {
            checked++;
        } else {
            faults.add(fault);
        }
    }

    private static Set<String> names(Path folder) throws Exception {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void check(Path folder, String artifact, String version) throws Exception {
        String base = artifact + "-" + version;
        Path pom = folder.resolve(base + ".pom");
        require(Files.exists(pom), pom + " is missing");
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
        for (String path : List.of(
                "groupId",
                "artifactId",
                "version",
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            require(!text(project, path).isBlank(), pom + " has no " + path);
        }
        require(text(project, "version").equals(version), pom + " has another version");
        require(text(project, "parent").isEmpty(), pom + " has a parent");
        require(!Files.readString(pom).contains("SNAPSHOT"), pom + " names a snapshot");
        List<String> kinds = text(project, "packaging").equals("pom") ? List.of() : List.of("", "-sources", "-javadoc");
        for (String kind : kinds) {
            Path jar = folder.resolve(base + kind + ".jar");
            require(Files.exists(jar), jar + " is missing");
        }
        if (!kinds.isEmpty()) {
            require(Files.exists(folder.resolve(base + "-cyclonedx.json")), artifact + " has no bill of materials");
        }
    }

    /** The text below a path of elements; empty where there is none. */
    private static String text(Element from, String path) {
        Element at = from;
        for (String name : path.split("/")) {
            Element next = null;
            for (Node child = at.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (next == null && child instanceof Element element && element.getTagName().equals(name)) {
                    next = element;
                }
            }
            if (next == null) {
                return "";
            }
            at = next;
        }
        return at.getTextContent().strip();
    }

    private void checkFile(Path file) throws Exception {
        String name = file.getFileName().toString();
        if (name.matches(".*\\.(md5|sha1|sha256|sha512|asc)")) {
            return;
        }
        for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
            Path sum = file.resolveSibling(name + "." + checksum.getKey());
            require(
                    Files.exists(sum)
                            && Files.readString(sum, StandardCharsets.US_ASCII)
                                    .strip()
                                    .equals(HexFormat.of()
                                            .formatHex(MessageDigest.getInstance(checksum.getValue())
                                                    .digest(Files.readAllBytes(file)))),
                    sum + " is missing or wrong");
        }
        Path signature = file.resolveSibling(name + ".asc");
        Process verify = new ProcessBuilder("gpg", "--batch", "--quiet", "--verify", signature.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        require(Files.exists(signature) && verify.waitFor() == 0, signature + " is missing or wrong");
        if (name.endsWith(".jar")) {
            try (JarFile jar = new JarFile(file.toFile())) {
                for (String entry : List.of("META-INF/LICENSE", "META-INF/NOTICE")) {
                    require(jar.getEntry(entry) != null, file + " has no " + entry);
                }
            }
        }
    }
}
