// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.contract.TreeContract;

/** Trees with Jackson 3. */
class TreeProperties extends TreeContract implements Jackson3Mappers {}
