// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import io.github.renaksi.contract.TreeContract;

/** Trees with Jackson 2. */
class TreeProperties extends TreeContract implements Jackson2Mappers {}
