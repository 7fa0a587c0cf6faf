// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import io.github.renaksi.contract.FormContract;

/** The forms with Jackson 2. */
class FormProperties extends FormContract implements Jackson2Mappers {}
