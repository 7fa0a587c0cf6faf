// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import io.github.renaksi.contract.HostileContract;

/** Hostile documents with Jackson 2. */
class HostileProperties extends HostileContract implements Jackson2Mappers {}
