// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import io.github.renaksi.contract.WireContract;

/** The contract with Jackson 2. */
class ContractProperties extends WireContract implements Jackson2Mappers {}
