/** Reads West Sumatra's plan from a JSON file, prints the decree's tables from it, and reviews it. */
@NullMarked
package io.github.renaksi.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
