// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import io.github.renaksi.contract.UserTypeContract;

/** Types of the user's with Jackson 2. */
class UserTypeTest extends UserTypeContract implements Jackson2Mappers {}
