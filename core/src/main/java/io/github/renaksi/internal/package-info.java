/**
 * Argument checks and the style of generated builders. Exported to the wire form only: no promise is made about
 * anything here.
 */
@NullMarked
package io.github.renaksi.internal;

import org.jspecify.annotations.NullMarked;
