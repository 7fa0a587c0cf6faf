/** Half a year of thirty offices: what a Bagian Organisasi brings before its regent. */
@NullMarked
package io.github.renaksi.examples.monitoring;

import org.jspecify.annotations.NullMarked;
