// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Language;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;

/**
 * Computes a written formula by the rules of school: brackets first, × and / before + and −, from left to right,
 * numbers as the language writes them, and what stands before a sign of per cent is hundredths.
 */
public final class Arithmetic {

    private final String text;
    private final FigureFormat format;
    private int at;

    private Arithmetic(String text, Language language) {
        this.text = text.replace(" ", "");
        this.format = FigureFormat.of(language);
    }

    /** The value of a formula; whatever is none is an IllegalArgumentException. */
    public static Ratio evaluate(String text, Language language) {
        Arithmetic arithmetic = new Arithmetic(text, language);
        Ratio value = arithmetic.sum();
        if (arithmetic.at < arithmetic.text.length()) {
            throw new IllegalArgumentException("cannot compute '" + text + "' from " + arithmetic.at);
        }
        return value;
    }

    private Ratio sum() {
        Ratio sum = product();
        while (true) {
            if (next('+')) {
                sum = sum.plus(product());
            } else if (next('−')) {
                sum = sum.minus(product());
            } else {
                return sum;
            }
        }
    }

    private Ratio product() {
        Ratio product = factor();
        while (true) {
            if (next('×')) {
                product = product.multipliedBy(factor());
            } else if (next('/')) {
                product = product.dividedBy(factor());
            } else {
                return product;
            }
        }
    }

    private Ratio factor() {
        Ratio number = number();
        return next('%') ? number.dividedBy(100) : number;
    }

    private Ratio number() {
        if (next('(')) {
            Ratio inside = sum();
            if (!next(')')) {
                throw new IllegalArgumentException("no closing bracket at " + at + " of '" + text + "'");
            }
            return inside;
        }
        int start = at;
        if (at < text.length() && text.charAt(at) == '−') {
            at++;
        }
        while (at < text.length() && "0123456789.,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return format.read(text.substring(start, at)).value();
    }

    private boolean next(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
