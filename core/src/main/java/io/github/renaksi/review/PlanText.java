// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.review.Terms.Term;
import java.util.List;

/** A text of a plan and where it is, cut into words once for all rules. */
public final class PlanText {

    private final String text;
    private final Place place;
    private final Lazy<Words> words;
    private final Lazy<List<Term>> terms;

    PlanText(String text, Place place) {
        this.text = text;
        this.place = place;
        this.words = Lazy.of(() -> Words.of(text));
        this.terms = Lazy.of(() -> Terms.in(words()));
    }

    /**
     * The text.
     *
     * @return the text as it is printed
     */
    public String text() {
        return text;
    }

    /**
     * Where it is.
     *
     * @return its place
     */
    public Place place() {
        return place;
    }

    Words words() {
        return words.get();
    }

    List<Term> terms() {
        return terms.get();
    }

    /** The text and its place. */
    @Override
    public String toString() {
        return "\"" + text + "\" (" + place.pointer() + ")";
    }
}
