/** What every adapter must do alike; each runs it over its own mappers. */
@NullMarked
package io.github.renaksi.contract;

import org.jspecify.annotations.NullMarked;
