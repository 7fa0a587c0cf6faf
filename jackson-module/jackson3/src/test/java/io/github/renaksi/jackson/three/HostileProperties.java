// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.contract.HostileContract;

/** Hostile documents with Jackson 3. */
class HostileProperties extends HostileContract implements Jackson3Mappers {}
