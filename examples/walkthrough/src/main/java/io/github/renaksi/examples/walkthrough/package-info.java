/** Reads West Sumatra's assessment from a JSON file and prints the decree's tables from it. */
@NullMarked
package io.github.renaksi.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
