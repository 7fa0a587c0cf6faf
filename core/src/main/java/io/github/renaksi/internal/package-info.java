/** Argument checks and the style of generated builders. Not exported: no promise is made about anything here. */
@NullMarked
package io.github.renaksi.internal;

import org.jspecify.annotations.NullMarked;
