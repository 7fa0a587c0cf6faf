// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.contract.FormContract;

/** The forms with Jackson 3. */
class FormProperties extends FormContract implements Jackson3Mappers {}
