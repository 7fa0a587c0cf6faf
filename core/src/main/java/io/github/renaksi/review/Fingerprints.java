// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** By what findings are recognised: where they are, in words that can be read, and a number for what they rest on. */
final class Fingerprints {

    /** FNV-1a of 64 bits. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Fingerprints() {}

    static String of(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (finding.isSummary()) {
            finding.related().stream().map(Fingerprints::key).sorted().forEach(parts::add);
        }
        parts.add("");
        finding.facts().forEach(fact -> parts.add(fact.value()));
        return whereFrom(finding) + "#" + HexFormat.of().toHexDigits(hash(parts));
    }

    /** Rule and place, whatever the values are. */
    static String whereFrom(Finding finding) {
        return finding.rule() + ":" + key(finding.place());
    }

    private static String key(Place place) {
        return place.element().orElse("") + place.property();
    }

    private static long hash(List<String> parts) {
        long hash = BASIS;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * PRIME;
            }
            // No text has this character, so that "a", "b" is not "ab".
            hash = (hash ^ Character.MAX_VALUE) * PRIME;
        }
        return hash;
    }
}
