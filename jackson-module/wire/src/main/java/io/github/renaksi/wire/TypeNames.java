// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import java.lang.reflect.Modifier;

/** Types of the library's as messages call them. */
final class TypeNames {

    private TypeNames() {}

    /** The name of a type without its package, such as {@code Answer.Rated}; of a hidden type, that of what it is. */
    static String of(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            if (type.getSuperclass() != null && Shapes.isOfTheLibrary(type.getSuperclass())) {
                return of(type.getSuperclass());
            }
            for (Class<?> implemented : type.getInterfaces()) {
                if (Shapes.isOfTheLibrary(implemented)) {
                    return of(implemented);
                }
            }
        }
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
