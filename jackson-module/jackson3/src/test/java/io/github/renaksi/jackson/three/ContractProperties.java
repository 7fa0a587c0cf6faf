// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.contract.WireContract;

/** The contract with Jackson 3. */
class ContractProperties extends WireContract implements Jackson3Mappers {}
