// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.contract.YamlContract;

/** YAML with Jackson 3. */
class YamlProperties extends YamlContract implements Jackson3Mappers {}
