/** JMH benchmarks, each beside a rival that does the same work. */
@NullMarked
package io.github.renaksi.benchmarks;

import org.jspecify.annotations.NullMarked;
