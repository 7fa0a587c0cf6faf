// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

/**
 * What can say itself in a language (yang dapat dinyatakan dalam bahasa): a text, a number, a period, a unit, a figure.
 *
 * <p>Whatever stands in a sentence of this library is one, so that no sentence is put together of words in two
 * languages; see {@link Text#format}.
 */
@FunctionalInterface
public interface Localized {

    /**
     * The words in one language.
     *
     * @param language the language
     * @return the words
     */
    String in(Language language);
}
